import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../../platform/web/forms.js';
import { NoSuchGroup } from '../group.errors.js';
import { GroupQueries } from '../group.queries.js';
import { GroupOwnersQueries } from './group-owners.queries.js';
import { GroupOwnersService } from './group-owners.service.js';
import { InviteOwnerDto } from './owner.dto.js';

const FIELDS = ['mail'] as const;
const VIEW = 'buurtsites/groepen/beheerder/edit';

/** The team hands the page of a group over to the group itself. */
@Controller('buurt/:site/groepen/:groep/beheerder')
@Allow('buurtverbinder')
export class GroupOwnersController {
  constructor(
    private readonly service: GroupOwnersService,
    private readonly owners: GroupOwnersQueries,
    private readonly groups: GroupQueries,
  ) {}

  @Get()
  async edit(@CurrentMember() member: Member, @Param('groep') slug: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view(VIEW, await this.pageOf(member, slug, formModel(FIELDS)));
  }

  @Post()
  create(@CurrentMember() member: Member, @Param('groep') slug: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: InviteOwnerDto,
      fields: FIELDS,
      body,
      act: async ({ mail }) => {
        await this.service.invite(member, slug, mail);
        reply.flash({ tone: 'ok', text: 'De link is onderweg. Hij werkt dertig dagen.' });
        return addressOf(member, slug);
      },
      show: async (form) => ({ view: VIEW, model: await this.pageOf(member, slug, form) }),
    });
  }

  @Post('verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('groep') slug: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.service.takeBack(member, slug);
    reply.flash({ tone: 'ok', text: 'Het team houdt deze pagina weer bij.' });
    return reply.code(303).header('location', addressOf(member, slug)).send();
  }

  private async pageOf(member: Member, slug: string, form: FormModel<'mail'>): Promise<object> {
    const page = await this.groups.find(member.siteId, slug);
    if (!page) throw new NoSuchGroup('no group with this address on this site');
    return { title: `Wie houdt ${page.name} bij?`, form, keeper: await this.owners.keeperOf(page), address: addressOf(member, slug) };
  }
}

const addressOf = ({ siteSlug }: Member, slug: string): string => `/buurt/${siteSlug}/groepen/${slug}`;
