import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PeopleQueries } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Allow } from '../../../platform/security/allow.js';
import { PostAuthors } from '../../posts/post-authors.js';
import { FeatureRegistry } from '../feature-registry.js';
import { OfFeature, type SiteVisit, stateOf, Visit } from '../../visits/site-visit.js';
import { ACTIVITY_KINDS, type ActivityKind } from './activity.entity.js';
import { KIND_LABELS } from './activity-kinds.js';
import { NoSuchActivity } from './activity.errors.js';
import { activityPageOf } from './activity-show.js';
import { AgendaQueries, type Wanted } from './agenda.queries.js';
import { ComingDatesQueries } from './coming-dates.queries.js';
import { declinedRows } from './declined-activities.js';
import { mayPublish, maySee } from './activity.policy.js';

/** What there is to do in the neighbourhood. */
@Controller('buurt/:site/agenda')
@OfFeature('agenda')
@Allow('everyone')
export class ActivitiesController {
  constructor(
    private readonly agenda: AgendaQueries,
    private readonly authors: PostAuthors,
    private readonly dates: ComingDatesQueries,
    private readonly people: PeopleQueries,
    private readonly registry: FeatureRegistry,
    private readonly clock: Clock,
  ) {}

  @Get()
  async index(@Visit() visit: SiteVisit, @Query() query: Record<string, unknown>, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { site, isTeam } = visit;
    const wanted = { kind: ACTIVITY_KINDS.find((known) => known === query['soort']) ?? null, isFree: query['prijs'] === 'gratis' };
    const base = `/buurt/${site.slug}/agenda`;
    const [{ groups, kinds, hasFree }, waiting, declined] = await Promise.all([
      this.agenda.agendaOf(site, wanted),
      isTeam ? this.agenda.waitingFor(site) : [],
      isTeam ? this.declinedOn(site.id, base) : [],
    ]);
    return reply.view('buurtsites/agenda/index', {
      title: 'Agenda',
      base,
      groups,
      waiting,
      declined,
      mayPlace: mayPublish(visit.member),
      weekSheetHref: this.registry.weekSheetHref(visit),
      filters: kinds.length > 1 || wanted.kind || wanted.isFree ? filtersFor(base, kinds, hasFree, wanted) : null,
      isFiltered: wanted.kind !== null || wanted.isFree,
      isActive: stateOf(visit, 'agenda') === 'active',
      add: isTeam
        ? { href: `${base}/nieuw`, text: visit.member?.role === 'buurtverbinder' ? 'Zet iets in de agenda' : 'Geef een activiteit door' }
        : { href: `${base}/aanmelden`, text: 'Geef een activiteit door' },
      mayAdd: isTeam || stateOf(visit, 'spelregels-melden') === 'active',
    });
  }

  @Get(':activiteit')
  async show(@Visit() visit: SiteVisit, @Param('activiteit') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const activity = await this.agenda.find(visit.site.id, id);
    if (!activity || !maySee(visit.member, activity)) throw new NoSuchActivity('not there, or not to be seen');
    const [author, dates] = await Promise.all([this.authors.lineOf(visit.site.id, activity.createdById), this.dates.of(visit, activity)]);
    const page = activityPageOf(visit, activity, this.agenda.rowAt(activity, visit.site), this.clock.now());
    return reply.view('buurtsites/agenda/show', { ...page, ...dates, author });
  }

  private async declinedOn(siteId: string, base: string): Promise<readonly object[]> {
    const declined = await this.agenda.declinedOn(siteId);
    return declinedRows(declined, await this.people.namesOf(declined.flatMap(({ declinedById }) => declinedById ?? [])), base, this.clock.now());
  }
}

const filtersFor = (base: string, kinds: readonly ActivityKind[], hasFree: boolean, { kind: current, isFree }: Wanted): readonly object[] => [
  { href: base, label: 'Alles', isCurrent: current === null && !isFree },
  ...(hasFree || isFree ? [{ href: `${base}?prijs=gratis`, label: 'Gratis', isCurrent: isFree }] : []),
  ...kinds.map((kind) => ({ href: `${base}?soort=${kind}`, label: KIND_LABELS[kind], isCurrent: kind === current })),
];
