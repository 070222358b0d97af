import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Site } from '../../buurtsites/index.js';
import { type Cohort, CohortAccess } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import type { Group } from '../planner/problem.js';
import { KIND_WORDS } from '../sessions/session-kinds.js';
import { toMeetings } from '../sessions/trails.js';
import { GroupLoader } from './group-loader.js';
import { PlannerService } from './planner.service.js';
import { usualWishes } from './usual-wishes.js';
import type { Asked, AskedWishes } from './wishes.js';
import { type Body, bodyOf, fieldsIn, nameOf, WISH_FIELDS, wishFields, wordsIn } from './wishes-form.js';

/** For which groups, and with which wishes. Filled in as far as we can guess, or as it was filled in last. */
@Injectable()
export class PlannerPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly groups: GroupLoader,
    private readonly planner: PlannerService,
    private readonly clock: Clock,
  ) {}

  /** `cohortId`: the group from whose page somebody came. */
  async start(actor: Actor, cohortId: string | null): Promise<{ view: string; model: object }> {
    const trained = cohortId === null ? await this.access.trainedBy(actor) : await this.access.asTrainerOfEach(actor, [cohortId]);
    const last = await this.planner.lastOf(actor);
    const isLast = last !== null && last.asked.groups.every((group) => trained.some(({ id }) => id === group.cohortId));
    const asked = isLast ? last.asked : await this.guess(trained);
    return this.show(actor, formModel(fieldsIn(bodyOf(asked)), bodyOf(asked)), bodyOf(asked), isLast);
  }

  async show(actor: Actor, form: FormModel, sent: unknown, hasPlan = false): Promise<{ view: string; model: object }> {
    const body = (sent ?? {}) as Body;
    const trained = await this.access.trainedBy(actor);
    const groups = await this.load(trained);
    const names = await this.siteNames(trained);
    const chosen = wordsIn(body['groepen']);
    const rows = groups.map((group) => this.groupRow(group, form, body, { place: names.get(group.id) ?? '', isChosen: chosen.includes(group.id) }));
    return {
      view: 'meetings/plans/planner',
      model: {
        title: 'Hele reeks plannen',
        trail: toMeetings,
        hasPlan,
        errors: form.errors,
        field: form['groepen'] ?? formModel(['groepen']).groepen,
        groups: rows,
        isMany: rows.length > 1,
        wishes: wishFields(form, body, null),
      },
    };
  }

  private groupRow(group: Group, form: FormModel, body: Body, { place, isChosen }: { readonly place: string; readonly isChosen: boolean }) {
    const isSent = nameOf('van', group.id) in form;
    const own = isSent ? { form, body } : ownAs(group.id, body);
    return {
      value: group.id,
      label: group.name,
      hint: `${place}. ${openInWords(group)}`,
      isSelected: isChosen,
      isOwn: wordsIn(body['eigen']).includes(group.id),
      wishes: wishFields(own.form, own.body, group.id),
    };
  }

  private async guess(trained: readonly Cohort[]): Promise<Asked> {
    const groups = await this.load(trained);
    const open = groups.filter(({ sessions, people }) => people.length > 0 && sessions.some(({ standing }) => standing === null));
    const chosen = open.length > 0 ? open : groups;
    const cohorts = trained.filter(({ id }) => chosen.some((group) => group.id === id));
    return { shared: usualWishes(chosen, cohorts, this.clock.now()), groups: chosen.map(({ id }) => ({ cohortId: id, own: null })) };
  }

  /** What of the training they still have before them; wishes make no difference to that. */
  private load(trained: readonly Cohort[]): Promise<readonly Group[]> {
    return this.groups.load({ shared: NO_WISHES, groups: trained.map(({ id }) => ({ cohortId: id, own: null })) }, this.clock.now(), this.reader.manager);
  }

  private async siteNames(cohorts: readonly Cohort[]): Promise<ReadonlyMap<string, string>> {
    const sites = await this.reader.manager.findBy(Site, { id: In(cohorts.map(({ siteId }) => siteId)) });
    return new Map(cohorts.map(({ id, siteId }) => [id, sites.find((site) => site.id === siteId)?.name ?? '']));
  }
}

const NO_WISHES: AskedWishes = {
  weekdays: [],
  parts: [],
  from: '',
  until: '',
  daysBetween: 1,
  inSchoolHolidays: false,
  withoutRoom: false,
  mayMove: false,
};

/** A group for which nothing of its own was filled in yet begins with the wishes for all. */
function ownAs(cohortId: string, body: Body): { form: FormModel; body: Body } {
  const own = Object.fromEntries(WISH_FIELDS.map((field) => [nameOf(field, cohortId), body[field]]));
  return { form: formModel(Object.keys(own), own), body: own };
}

/** "Nog te plannen: dagdeel 2, 3 en 4." */
function openInWords({ sessions, people }: Group): string {
  if (people.length === 0) return 'Er doet nog niemand mee. Nodig eerst mensen uit.';
  const open = sessions.filter(({ standing }) => standing === null).map(({ kind }) => KIND_WORDS[kind].toLowerCase());
  return open.length === 0 ? 'Alles staat al gepland.' : `Nog te plannen: ${open.join(', ')}.`;
}
