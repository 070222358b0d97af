import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceOf, SessionService } from '../../../../accounts/index.js';
import type { Actor } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { MaybeActor } from '../../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../../platform/web/forms.js';
import { type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { NoSuchOwnerInvitation } from '../group.errors.js';
import { GroupOwnersQueries } from './group-owners.queries.js';
import { GroupOwnersService } from './group-owners.service.js';
import { NewOwnerDto } from './owner.dto.js';

const FIELDS = ['voornaam', 'achternaam'] as const;
const VIEW = 'buurtsites/groepen/uitnodiging/show';

/** The link from the mail: looking changes nothing, pressing the button does. */
@Controller('buurt/:site/groepen/uitnodiging/:sleutel')
@Allow('everyone')
export class OwnerInvitationsController {
  constructor(
    private readonly owners: GroupOwnersService,
    private readonly queries: GroupOwnersQueries,
    private readonly sessions: SessionService,
  ) {}

  @Get()
  async show(@Visit() visit: SiteVisit, @MaybeActor() actor: Actor | null, @Param('sleutel') token: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(VIEW, await this.pageOf(visit, actor, token, formModel(FIELDS)));
  }

  @Post()
  async create(
    @Visit() visit: SiteVisit,
    @MaybeActor() actor: Actor | null,
    @Param('sleutel') token: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { site } = visit;
    if (actor) {
      const page = await this.owners.accept(site.id, token, actor.personId);
      return reply.code(303).header('location', editAddress(visit, page.slug)).send();
    }
    return answerForm({
      reply,
      dto: NewOwnerDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        const { page, session } = await this.owners.acceptAsNewcomer(site.id, token, form, deviceOf(request.headers['user-agent']));
        this.sessions.hand(reply, session);
        return editAddress(visit, page.slug);
      },
      show: async (form) => ({ view: VIEW, model: await this.pageOf(visit, actor, token, form) }),
    });
  }

  private async pageOf(visit: SiteVisit, actor: Actor | null, token: string, form: FormModel<(typeof FIELDS)[number]>): Promise<object> {
    const offer = await this.queries.offeredBy(visit.site.id, token);
    if (!offer) throw new NoSuchOwnerInvitation('unknown, used or expired');
    const action = `/buurt/${visit.site.slug}/groepen/uitnodiging/${encodeURIComponent(token)}`;
    return {
      title: `De pagina van ${offer.name}`,
      form,
      action,
      email: offer.email,
      isSignedIn: actor !== null,
      signInHref: actor === null && offer.hasAccount ? `/inloggen?naar=${encodeURIComponent(action)}` : null,
    };
  }
}

const editAddress = ({ site }: SiteVisit, slug: string): string => `/buurt/${site.slug}/groepen/${slug}/bewerken`;
