import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../../../platform/security/actor.js';
import { Allow } from '../../../../platform/security/allow.js';
import { CurrentMember } from '../../../../platform/security/request-params.js';
import { answerForm, type FormModel, formModel } from '../../../../platform/web/forms.js';
import { OfFeature, type SiteVisit, Visit } from '../../../visits/site-visit.js';
import { OutcomeDto } from '../dto/outcome.dto.js';
import { STATE_LABELS } from '../idea-words.js';
import { type Idea, IDEA_STATES } from '../idea.entity.js';
import { NoSuchIdea } from '../idea.errors.js';
import { isOnSite } from '../idea.policy.js';
import { IdeaQueries } from '../idea.queries.js';
import { OutcomesService } from './outcomes.service.js';

const FIELDS = ['stand', 'tekst'] as const;
const VIEW = 'buurtsites/ideeen/outcome';

/** How it stands with an idea, told by the team. */
@Controller('buurt/:site/ideeen/:idee/uitkomst')
@OfFeature('ideeen')
@Allow('buurtverbinder')
export class OutcomesController {
  constructor(
    private readonly outcomes: OutcomesService,
    private readonly ideas: IdeaQueries,
  ) {}

  @Get()
  async edit(@Visit() { site }: SiteVisit, @Param('idee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const idea = await this.ideaOn(site.id, id);
    return reply.view(VIEW, pageOf(site.slug, idea, formModel(FIELDS, { stand: idea.state, tekst: idea.outcome })));
  }

  @Post()
  async update(
    @Visit() { site }: SiteVisit,
    @CurrentMember() member: Member,
    @Param('idee') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const idea = await this.ideaOn(site.id, id);
    return answerForm({
      reply,
      dto: OutcomeDto,
      fields: FIELDS,
      body,
      act: async (form) => {
        await this.outcomes.tell(member, id, form);
        reply.flash({ tone: 'ok', text: 'Verteld. Wie erachter stond, krijgt een mail.' });
        return `/buurt/${site.slug}/ideeen/${id}`;
      },
      show: (form) => Promise.resolve({ view: VIEW, model: pageOf(site.slug, idea, form) }),
    });
  }

  private async ideaOn(siteId: string, id: string): Promise<Idea> {
    const idea = await this.ideas.find(siteId, id);
    if (!idea || !isOnSite(idea) || idea.mergedIntoId !== null) throw new NoSuchIdea('not on the site on its own');
    return idea;
  }
}

const pageOf = (siteSlug: string, { id, title }: Idea, form: FormModel<(typeof FIELDS)[number]>): object => ({
  title: 'Hoe staat het ervoor?',
  idea: title,
  action: `/buurt/${siteSlug}/ideeen/${id}/uitkomst`,
  backHref: `/buurt/${siteSlug}/ideeen/${id}`,
  form,
  states: IDEA_STATES.map((value) => ({ value, label: STATE_LABELS[value], hint: null, isSelected: form.stand.value === value })),
});
