import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { type Cohort, CohortAccess, CohortQueries } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { holidayOn } from '../../platform/clock/holidays.js';
import { instantAt } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { KIND_WORDS, SESSION_KINDS, type SessionKind } from '../sessions/session-kinds.js';
import { toMeetings } from '../sessions/trails.js';
import { SessionProgramme } from '../sessions/session-programme.js';
import type { SessionPlan } from '../sessions/session.service.js';
import { assertAhead } from '../sessions/slots.js';
import { VenueQueries } from '../venues/venue.queries.js';
import type { ScheduleDto } from './dto/schedule.dto.js';
import { asksForReason, endAfter } from './schedule-input.js';

export const SCHEDULE_FIELDS = [
  'groep',
  'soort',
  'naam',
  'dag',
  'begin',
  'einde',
  'plek',
  'online',
  'bericht',
  'aantal',
  'trainers',
  'gasten',
  'reden',
] as const;
type Form = FormModel<(typeof SCHEDULE_FIELDS)[number]>;
interface Page {
  readonly view: string;
  readonly model: object;
}

/** First for which group and what, then when, where and who. Looking plans nothing. */
@Injectable()
export class ScheduleForm {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly cohorts: CohortQueries,
    private readonly people: PeopleQueries,
    private readonly programme: SessionProgramme,
    private readonly venues: VenueQueries,
    private readonly clock: Clock,
  ) {}

  async start(actor: Actor, { groep, soort }: { readonly groep?: unknown; readonly soort?: unknown }): Promise<Page> {
    const guided = await this.cohorts.guidedBy(actor.personId);
    const asked = typeof groep === 'string' ? groep : guided.length === 1 ? guided[0]?.id : undefined;
    const kind = SESSION_KINDS.find((each) => each === soort);
    if (asked === undefined || kind === undefined) return this.choose(guided, asked);
    const cohort = await this.access.asTrainer(actor, asked);
    return this.page(cohort, kind, formModel(SCHEDULE_FIELDS, { groep: asked, soort: kind, begin: '19:30' }), null);
  }

  async again(actor: Actor, form: Form, body: unknown): Promise<Page> {
    const kind = SESSION_KINDS.find((each) => each === form.soort.value);
    const guided = await this.cohorts.guidedBy(actor.personId);
    if (kind === undefined || !guided.some(({ id }) => id === form.groep.value)) return this.choose(guided, undefined);
    return this.page(await this.access.asTrainer(actor, form.groep.value), kind, form, body as Partial<Record<'trainers' | 'gasten', unknown>>);
  }

  async read(actor: Actor, input: ScheduleDto): Promise<SessionPlan> {
    const { id: cohortId } = await this.access.asTrainer(actor, input.groep);
    const startsAt = instantAt(input.dag, input.begin);
    assertAhead(startsAt, this.clock.now());
    return {
      cohortId,
      kind: input.soort,
      title: input.naam || null,
      startsAt,
      endsAt: input.einde ? endAfter(input.dag, startsAt, input.einde) : null,
      venueId: input.plek || null,
      onlineLink: input.online || null,
      message: input.bericht || null,
      capacity: input.aantal ?? null,
      trainerIds: input.trainers,
      inviteeIds: input.gasten,
      mixReason: input.reden || null,
      byId: actor.personId,
    };
  }

  private choose(guided: readonly Cohort[], chosen: string | undefined): Page {
    const model = {
      title: 'Bijeenkomst plannen',
      trail: toMeetings,
      groups: guided.map(({ id, name }) => ({ value: id, label: name, isSelected: id === chosen })),
      kinds: SESSION_KINDS.map((value) => ({ value, label: KIND_WORDS[value], isSelected: value === 'G1' })),
      fields: formModel(['groep', 'soort'], {}),
    };
    return { view: 'meetings/sessions/choose', model };
  }

  private async page(cohort: Cohort, kind: SessionKind, form: Form, body: Partial<Record<'trainers' | 'gasten', unknown>> | null): Promise<Page> {
    const module = await this.programme.moduleFor(this.reader.manager, cohort.id, kind);
    const enrolments = await this.cohorts.activeEnrolments(cohort.id);
    const trainers = (await this.cohorts.trainersOf([cohort.id])).get(cohort.id) ?? [];
    const names = await this.people.namesOf(enrolments.map(({ personId }) => personId));
    const isChosen = (field: 'trainers' | 'gasten', personId: string, first: boolean): boolean => (body ? [body[field]].flat().includes(personId) : first);
    const holiday = /^\d{4}-\d{2}-\d{2}$/.test(form.dag.value) ? holidayOn(form.dag.value, cohort.holidayRegion) : null;
    const model = {
      title: module ? `${KIND_WORDS[kind]}: ${module.title}` : KIND_WORDS[kind],
      form,
      groupName: cohort.name,
      trail: toMeetings,
      titleHint: `Leeg: ${module?.title ?? KIND_WORDS[kind]}`,
      hasProgramme: (module?.blocks.length ?? 0) > 0,
      holiday: holiday?.name ?? null,
      asksReason: asksForReason(form),
      venues: await this.venues.optionsFor(cohort, form.plek.value),
      trainers: trainers.map(({ personId, firstName }) => ({
        value: personId,
        label: firstName,
        hint: null,
        isSelected: isChosen('trainers', personId, true),
      })),
      guests: enrolments.map(({ personId, role }) => ({
        value: personId,
        label: `${nameIn(names, personId).firstName} ${nameIn(names, personId).lastName}`.trim(),
        hint: role === 'buurtverbinder' ? 'buurtverbinder' : 'professional',
        isSelected: isChosen('gasten', personId, kind !== 'intervisie' || role === 'wijkprofessional'),
      })),
    };
    return { view: 'meetings/sessions/new', model };
  }
}
