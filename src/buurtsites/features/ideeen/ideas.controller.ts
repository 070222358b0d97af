import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/security/allow.js';
import { formModel } from '../../../platform/web/forms.js';
import { OfFeature, type SiteVisit, stateOf, Visit } from '../../visits/site-visit.js';
import { IdeaPageQueries } from './idea-page.queries.js';
import { SHOW_FIELDS, SHOW_VIEW } from './idea-show.js';
import { STATE_LABELS } from './idea-words.js';
import { IDEA_STATES, type IdeaState } from './idea.entity.js';
import { NoSuchIdea } from './idea.errors.js';
import { isOnSite, mayPost, maySee } from './idea.policy.js';
import { IdeaQueries } from './idea.queries.js';

/** What neighbours would change, to read. */
@Controller('buurt/:site/ideeen')
@OfFeature('ideeen')
@Allow('everyone')
export class IdeasController {
  constructor(
    private readonly ideas: IdeaQueries,
    private readonly pages: IdeaPageQueries,
  ) {}

  @Get()
  async index(@Visit() visit: SiteVisit, @Query('stand') wanted: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { site, member } = visit;
    const state = IDEA_STATES.find((known) => known === wanted) ?? null;
    const [rows, all, takenDown] = await Promise.all([
      this.ideas.listOf(site, state),
      this.ideas.livingOn(site.id),
      member ? this.ideas.takenDownBy(site, member.personId) : [],
    ]);
    const base = `/buurt/${site.slug}/ideeen`;
    const states = IDEA_STATES.filter((known) => all.some((idea) => idea.state === known));
    return reply.view('buurtsites/ideeen/index', {
      title: 'Ideeën',
      base,
      ideas: rows,
      takenDown,
      mayPost: mayPost(member) && (visit.isTeam || stateOf(visit, 'spelregels-melden') === 'active'),
      signInHref: member === null ? `/inloggen?naar=${encodeURIComponent(base)}` : null,
      helpHref: `/buurt/${site.slug}/hulp`,
      filters: states.length > 1 || state ? filtersFor(base, states, state) : null,
      isFiltered: state !== null,
    });
  }

  @Get(':idee')
  async show(@Visit() visit: SiteVisit, @Param('idee') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const idea = await this.ideas.find(visit.site.id, id);
    if (!idea || !maySee(visit.member, idea)) throw new NoSuchIdea('not there, or not to be seen');
    // links to what was merged lead to where it goes on; what is off the site is read by whose it is, and judged (D26)
    const living = idea.mergedIntoId !== null && isOnSite(idea) ? await this.ideas.find(visit.site.id, idea.mergedIntoId) : null;
    if (living && isOnSite(living)) return reply.code(303).header('location', `/buurt/${visit.site.slug}/ideeen/${living.id}`).send();
    return reply.view(SHOW_VIEW, { ...(await this.pages.pageOf(visit, idea)), form: formModel(SHOW_FIELDS) });
  }
}

const filtersFor = (base: string, states: readonly IdeaState[], current: IdeaState | null): readonly object[] => [
  { href: base, label: 'Alles', isCurrent: current === null },
  ...states.map((state) => ({ href: `${base}?stand=${state}`, label: STATE_LABELS[state], isCurrent: state === current })),
];
