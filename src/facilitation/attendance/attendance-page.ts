import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { type Cohort, CohortAccess, Enrolment } from '../../cohorts/index.js';
import { countRoles } from '../../meetings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, localDay, startOfDay } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { type DoorSession, DoorSessions } from './door-sessions.js';
import { HeldSessionQueries, type RecordedSession, type SessionRecord } from './held-session.queries.js';
import { type Present, whyNotJoint } from './joint-words.js';
import { isPlannedJoint, SESSION_KINDS, type SessionKind } from './session-kinds.js';
import { SessionNames } from './session-names.js';

export const SESSION_FIELDS = ['soort', 'dag', 'minuten', 'aanwezig', 'reden', 'nummer'] as const;
/** With who was ticked, which is no word but a list. */
export interface SessionForm {
  readonly form: FormModel<(typeof SESSION_FIELDS)[number]>;
  readonly present: readonly string[];
}

type Page = Promise<{ readonly view: string; readonly model: object }>;

/** The sessions of a group as its trainer wrote them down, and the forms to do so. */
@Injectable()
export class AttendancePage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly sessions: HeldSessionQueries,
    private readonly door: DoorSessions,
    private readonly names: SessionNames,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async index(trainer: Actor, cohortId: string): Promise<object> {
    const cohort = await this.access.asTrainer(trainer, cohortId);
    const nameOf = await this.names.of(cohortId);
    const sessions = await this.sessions.ofCohort(cohortId);
    const now = this.clock.now();
    const door = (await this.door.ofCohort(cohortId)).filter(({ session, facts }) => facts !== null || session.startsAt <= now).reverse();
    return {
      title: 'Wie was erbij',
      trail: trailOf(cohort),
      newHref: `${addressOf(cohortId)}/nieuw`,
      sessions: sessions.map(({ session, records }) => ({
        ...this.inWords(records[0], nameOf),
        href: addressOf(cohortId, session.id),
        corrections: records.length > 1 ? 'verbeterd' : null,
        doorHref: doorHrefOf(door, records[0]),
      })),
      door: door.map((each) => this.atTheDoor(each)),
    };
  }

  async show(trainer: Actor, cohortId: string, id: string): Promise<object> {
    const cohort = await this.access.asTrainer(trainer, cohortId);
    const { records } = await this.sessions.one(cohortId, id);
    const nameOf = await this.names.of(cohortId);
    const everybody = records.flatMap(({ attendees, writtenById }) => [...attendees.map(({ personId }) => personId), ...(writtenById ? [writtenById] : [])]);
    const names = await this.people.namesOf([...new Set(everybody)]);
    const called = (personId: string): string => nameIn(names, personId).firstName;
    const told = records.map((record) => ({
      ...this.inWords(record, nameOf),
      who: record.attendees
        .map(({ personId }) => called(personId))
        .sort((one, other) => one.localeCompare(other, 'nl'))
        .join(', '),
      reason: record.reason,
      writer: record.writtenById ? called(record.writtenById) : 'Een trainer van eerder',
      written: dayInWords(record.writtenAt, this.clock.now()),
    }));
    const [latest, ...earlier] = told;
    return { title: latest?.name, trail: trailOf(cohort, addressOf(cohortId)), latest, earlier, editHref: `${addressOf(cohortId, id)}/bewerken` };
  }

  async new(trainer: Actor, cohortId: string, filled?: SessionForm): Page {
    const cohort = await this.access.asTrainer(trainer, cohortId);
    const form = filled ?? { form: formModel(SESSION_FIELDS, { dag: localDay(this.clock.now()), minuten: '150' }), present: [] };
    const model = { title: 'Schrijf op wie er was', action: addressOf(cohortId), backHref: addressOf(cohortId), isCorrection: false };
    return { view: 'facilitation/attendance/edit', model: { ...model, ...(await this.fields(cohort, form)) } };
  }

  async edit(trainer: Actor, cohortId: string, id: string, filled?: SessionForm): Page {
    const cohort = await this.access.asTrainer(trainer, cohortId);
    const recorded = await this.sessions.one(cohortId, id);
    const model = { title: 'Verbeter wie er was', action: addressOf(cohortId, id), backHref: addressOf(cohortId, id), isCorrection: true };
    const number = recorded.records[0]?.number ?? 0;
    return { view: 'facilitation/attendance/edit', model: { ...model, number, ...(await this.fields(cohort, filled ?? asForm(recorded))) } };
  }

  private async fields(cohort: Cohort, { form, present }: SessionForm): Promise<object> {
    const nameOf = await this.names.of(cohort.id);
    const enrolments = await this.reader.manager.find(Enrolment, { where: { cohortId: cohort.id }, order: { role: 'ASC', joinedAt: 'ASC', id: 'ASC' } });
    const names = await this.people.namesOf(enrolments.map(({ personId }) => personId));
    return {
      trail: trailOf(cohort, addressOf(cohort.id)),
      form,
      kinds: SESSION_KINDS.map((value) => ({ value, label: nameOf(value), isSelected: form.soort.value === value })),
      people: enrolments.map(({ personId, role, endedAt }) => {
        const { firstName, lastName } = nameIn(names, personId);
        const as = role === 'buurtverbinder' ? 'buurtverbinder' : 'professional';
        return { value: personId, label: `${firstName} ${lastName}`.trim(), hint: endedAt ? `${as}, gestopt` : as, isSelected: present.includes(personId) };
      }),
    };
  }

  /** A session that was planned: who was there is written down on its own page. */
  private atTheDoor({ session: { id, kind, title, startsAt, plannedJoint }, facts }: DoorSession): object {
    const joint = facts && isPlannedJoint(kind) ? jointStatus(whyNotJoint(facts.present)) : null;
    return {
      name: title,
      day: dayInWords(startsAt, this.clock.now()),
      href: `/bijeenkomsten/${id}/aanwezigheid`,
      count: facts ? countOf(facts.present) : null,
      planned: plannedJoint ? 'Gepland als samen.' : 'Niet gepland als samen.',
      joint,
    };
  }

  private inWords(record: SessionRecord | undefined, nameOf: (kind: SessionKind) => string): Readonly<Record<string, unknown>> & { readonly name: string } {
    if (!record) return { name: '' };
    const { kind, day, netMinutes } = record;
    const present = countRoles(record.attendees);
    const why = whyNotJoint(present);
    const isPlanned = isPlannedJoint(kind);
    return {
      name: nameOf(kind),
      day: dayInWords(startOfDay(day), this.clock.now()),
      minutes: netMinutes,
      count: countOf(present),
      planned: isPlanned ? 'Gepland als samen.' : null,
      joint: isPlanned ? jointStatus(why) : null,
    };
  }
}

const jointStatus = (why: string | null) =>
  why ? { tone: 'wait', label: 'Was niet samen', why: `Het was niet samen: ${why}.` } : { tone: 'done', label: 'Was samen', why: null };

/** Where the same session was written down at the door: that one counts. */
function doorHrefOf(door: readonly DoorSession[], record: SessionRecord | undefined): string | null {
  const same = door.find(({ session, facts }) => facts !== null && session.kind === record?.kind && session.day === record.day);
  return same ? `/bijeenkomsten/${same.session.id}/aanwezigheid` : null;
}

export const addressOf = (cohortId: string, id?: string): string => `/groep/${cohortId}/aanwezigheid${id ? `/${id}` : ''}`;

const trailOf = ({ id, name }: Cohort, list?: string) => [{ href: `/groep/${id}`, text: name }, ...(list ? [{ href: list, text: 'Wie was erbij' }] : [])];

/** "4 bewoners en 1 professional" */
function countOf({ residents, professionals }: Present): string {
  const parts = [counted(residents, 'bewoner', 'bewoners'), counted(professionals, 'professional', 'professionals')].filter((part) => part !== null);
  return parts.length === 0 ? 'Er was niemand' : parts.join(' en ');
}

const counted = (count: number, one: string, more: string): string | null => (count === 0 ? null : `${String(count)} ${count === 1 ? one : more}`);

function asForm({ records: [latest] }: RecordedSession): SessionForm {
  return {
    form: formModel(SESSION_FIELDS, { soort: latest?.kind, dag: latest?.day, minuten: latest?.netMinutes }),
    present: latest?.attendees.map(({ personId }) => personId) ?? [],
  };
}
