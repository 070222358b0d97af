import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { CurrentMember } from '../../../platform/security/request-params.js';
import { answerForm, formModel } from '../../../platform/web/forms.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { showWritingPage } from '../../posts/writing-page.js';
import { OfFeature, type SiteVisit, Visit } from '../../visits/site-visit.js';
import { IdeaDto } from './dto/idea.dto.js';
import { FIELDS, formPageOf, valuesOf, VIEW } from './idea-form.js';
import type { Idea } from './idea.entity.js';
import { NoSuchIdea } from './idea.errors.js';
import { assertThat, mayEdit, maySee } from './idea.policy.js';
import { IdeaQueries } from './idea.queries.js';
import { IdeasService } from './ideas.service.js';

/** Writing an idea down, and taking it off again; residents only. */
@Controller('buurt/:site/ideeen')
@OfFeature('ideeen')
@Allow('buurtverbinder', 'lid')
export class IdeaEditingController {
  constructor(
    private readonly service: IdeasService,
    private readonly ideas: IdeaQueries,
    private readonly rights: PostingRights,
  ) {}

  @Get('nieuw')
  async new(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return showWritingPage(reply, VIEW, formPageOf(visit, null, formModel(FIELDS)), await this.rights.whyNotPost(member));
  }

  @Post()
  create(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: IdeaDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        const { id } = await this.service.create(member, form);
        reply.flash({ tone: 'ok', text: 'Je idee staat erop. Met wie zou je het willen doen?' });
        return `/buurt/${visit.site.slug}/ideeen/${id}`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: formPageOf(visit, null, form) }),
    });
  }

  @Get(':idee/bewerken')
  async edit(@Visit() visit: SiteVisit, @CurrentMember() member: Member, @Param('idee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const idea = await this.ideaToEdit(visit, id);
    return showWritingPage(reply, VIEW, formPageOf(visit, idea, formModel(FIELDS, valuesOf(idea))), await this.rights.whyNotPost(member));
  }

  @Post(':idee')
  async update(
    @Visit() visit: SiteVisit,
    @CurrentMember() member: Member,
    @Param('idee') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const idea = await this.ideaToEdit(visit, id);
    return answerForm({
      reply,
      dto: IdeaDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.service.update(member, id, form);
        reply.flash({ tone: 'ok', text: 'Je idee is bewaard.' });
        return `/buurt/${visit.site.slug}/ideeen/${id}`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: formPageOf(visit, idea, form) }),
    });
  }

  @Post(':idee/verwijdering')
  async destroy(@CurrentMember() member: Member, @Param('idee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.service.takeDown(member, id);
    const undo = { action: `/buurt/${member.siteSlug}/ideeen/${id}/plaatsing`, label: 'Zet terug' };
    reply.flash({ tone: 'ok', text: 'Het idee staat niet meer op de site.', undo });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/ideeen`).send();
  }

  @Post(':idee/plaatsing')
  async restore(@CurrentMember() member: Member, @Param('idee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.service.putBack(member, id);
    reply.flash({ tone: 'ok', text: 'Het idee staat weer op de site.' });
    return reply.code(303).header('location', `/buurt/${member.siteSlug}/ideeen/${id}`).send();
  }

  private async ideaToEdit({ site, member }: SiteVisit, id: string): Promise<Idea> {
    const idea = await this.ideas.find(site.id, id);
    if (!idea || !maySee(member, idea)) throw new NoSuchIdea('not there, or not to be seen');
    assertThat(mayEdit(member, idea), member);
    return idea;
  }
}
