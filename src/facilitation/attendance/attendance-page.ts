import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { type Cohort, CohortAccess, Enrolment } from '../../cohorts/index.js';
import { countRoles, type JointFact, jointFact, jointWords, presentInWords } from '../../meetings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, localDay, startOfDay } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { type DoorSession, DoorSessions } from './door-sessions.js';
import { HeldSessionQueries, type RecordedSession, type SessionRecord } from './held-session.queries.js';
import { CORRECTED_ELSEWHERE } from './held-sessions.service.js';
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
        ...this.inWords(records[0], nameOf, doorHrefOf(door, records[0])),
        href: addressOf(cohortId, session.id),
        corrections: records.length > 1 ? 'verbeterd' : null,
      })),
      door: door.map((each) => this.atTheDoor(each)),
    };
  }

  async show(trainer: Actor, cohortId: string, id: string): Promise<object> {
    const cohort = await this.access.asTrainer(trainer, cohortId);
    const { records } = await this.sessions.one(cohortId, id);
    const doorHref = doorHrefOf(await this.door.ofCohort(cohortId), records[0]);
    const nameOf = await this.names.of(cohortId);
    const everybody = records.flatMap(({ attendees, writtenById }) => [...attendees.map(({ personId }) => personId), ...(writtenById ? [writtenById] : [])]);
    const names = await this.people.namesOf([...new Set(everybody)]);
    const called = (personId: string): string => nameIn(names, personId).firstName;
    const told = records.map((record) => ({
      ...this.inWords(record, nameOf, doorHref),
      who: record.attendees
        .map(({ personId }) => called(personId))
        .sort((one, other) => one.localeCompare(other, 'nl'))
        .join(', '),
      reason: record.reason,
      writer: record.writtenById ? called(record.writtenById) : 'Een trainer van eerder',
      written: dayInWords(record.writtenAt, this.clock.now()),
    }));
    const [latest, ...others] = told;
    const earlier = others.map((each) => ({ ...each, doorHref: null }));
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
    const latest = recorded.records[0]?.number ?? 0;
    // whoever was told that another came first has read what stands there now; after any other mistake that is still to be told
    const number = !filled || filled.form.reden.error === CORRECTED_ELSEWHERE ? latest : filled.form.nummer.value;
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
  private atTheDoor({ session, facts }: DoorSession): object {
    const { id, kind, title, startsAt } = session;
    return {
      name: title,
      day: dayInWords(startsAt, this.clock.now()),
      href: `/bijeenkomsten/${id}/aanwezigheid`,
      count: facts && sentence(presentInWords(facts.present)),
      joint: facts && isPlannedJoint(kind) ? shownJoint(jointFact(session, facts)) : null,
    };
  }

  /** What does not count, since the door speaks of the same session, is not called joint either. */
  private inWords(
    record: SessionRecord | undefined,
    nameOf: (kind: SessionKind) => string,
    doorHref: string | null,
  ): Readonly<Record<string, unknown>> & { readonly name: string } {
    if (!record) return { name: '' };
    const { kind, day, netMinutes } = record;
    const present = countRoles(record.attendees);
    return {
      name: nameOf(kind),
      day: dayInWords(startOfDay(day), this.clock.now()),
      minutes: netMinutes,
      count: sentence(presentInWords(present)),
      joint: isPlannedJoint(kind) && doorHref === null ? shownJoint(jointWords(true, present)) : null,
      doorHref,
    };
  }
}

const shownJoint = (fact: JointFact | null) => fact && { ...fact, tone: fact.wasJoint ? 'done' : 'wait' };

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Where the same session was written down at the door: that one counts. */
function doorHrefOf(door: readonly DoorSession[], record: SessionRecord | undefined): string | null {
  const same = door.find(({ session, facts }) => facts !== null && session.kind === record?.kind && session.day === record.day);
  return same ? `/bijeenkomsten/${same.session.id}/aanwezigheid` : null;
}

export const addressOf = (cohortId: string, id?: string): string => `/groep/${cohortId}/aanwezigheid${id ? `/${id}` : ''}`;

const trailOf = ({ id, name }: Cohort, list?: string) => [{ href: `/groep/${id}`, text: name }, ...(list ? [{ href: list, text: 'Wie was erbij' }] : [])];

function asForm({ records: [latest] }: RecordedSession): SessionForm {
  return {
    form: formModel(SESSION_FIELDS, { soort: latest?.kind, dag: latest?.day, minuten: latest?.netMinutes }),
    present: latest?.attendees.map(({ personId }) => personId) ?? [],
  };
}
