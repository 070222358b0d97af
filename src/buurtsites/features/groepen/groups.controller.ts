import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/security/actor.js';
import { Allow } from '../../../platform/security/allow.js';
import { MaybeActor } from '../../../platform/security/request-params.js';
import { formModel } from '../../../platform/web/forms.js';
import { OfFeature, type SiteVisit, Visit } from '../../visits/site-visit.js';
import { KIND_LABELS } from './group-kinds.js';
import { GROUP_KINDS, type GroupKind } from './group-page.entity.js';
import { NoSuchGroup } from './group.errors.js';
import { mayDecline, mayEdit, mayTakeDown } from './group.policy.js';
import { GroupQueries } from './group.queries.js';
import { groupPageOf, MESSAGE_FIELDS } from './group-show.js';

/** The groups of the neighbourhood, to find and to join. */
@Controller('buurt/:site/groepen')
@OfFeature('groepen')
@Allow('everyone')
export class GroupsController {
  constructor(private readonly groups: GroupQueries) {}

  @Get()
  async index(@Visit() visit: SiteVisit, @Query('soort') wanted: string | undefined, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { site, member, isTeam } = visit;
    const kind = GROUP_KINDS.find((known) => known === wanted) ?? null;
    const [groups, kinds, waiting, declined] = await Promise.all([
      this.groups.listOf(site, kind),
      this.groups.kindsOn(site.id),
      isTeam ? this.groups.waitingFor(site) : [],
      isTeam ? this.groups.declinedOn(site) : [],
    ]);
    const base = `/buurt/${site.slug}/groepen`;
    return reply.view('buurtsites/groepen/groepen/index', {
      title: 'Groepen',
      groups,
      waiting,
      declined,
      mayPlace: member?.role === 'buurtverbinder',
      filters: kinds.length > 1 ? filtersFor(base, kinds, kind) : null,
      isFiltered: kind !== null,
      base,
      newText: member?.role === 'buurtverbinder' ? 'Maak een pagina' : 'Stel een groep voor',
      mayPropose: isTeam || member?.role === 'lid',
    });
  }

  @Get(':groep')
  async show(@Visit() visit: SiteVisit, @MaybeActor() actor: Actor | null, @Param('groep') slug: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const page = await this.groups.find(visit.site.id, slug);
    if (!page) throw new NoSuchGroup('no group with this address on this site');
    const keeper = actor && { personId: actor.personId, member: visit.member };
    const isKeeper = keeper !== null && mayTakeDown(keeper, page);
    const isShown = page.publishedAt !== null && page.hiddenAt === null;
    if (!isShown && !isKeeper && !visit.isTeam) throw new NoSuchGroup('not on the site');
    const photo = await this.groups.photoOf(visit.site, page);
    const shown = { photo, mayEdit: keeper !== null && mayEdit(keeper, page), isKeeper, mayDecline: keeper !== null && mayDecline(keeper, page) };
    return reply.view('buurtsites/groepen/groepen/show', groupPageOf(visit, page, shown, formModel(MESSAGE_FIELDS)));
  }
}

const filtersFor = (base: string, kinds: readonly GroupKind[], current: GroupKind | null): readonly object[] => [
  { href: base, label: 'Alles', isCurrent: current === null },
  ...kinds.map((kind) => ({ href: `${base}?soort=${kind}`, label: KIND_LABELS[kind], isCurrent: kind === current })),
];
