import { Injectable } from '@nestjs/common';
import type { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, startOfDay } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { VenueQueries } from '../venues/venue.queries.js';
import { PARTS, WEEKDAYS } from './moment-pattern.js';
import { momentRows } from './moment-rows.js';
import { PollAccess } from './poll.access.js';
import type { DatePoll } from './poll.entities.js';
import { PollPeople } from './poll-people.js';
import { type PollState, stateOf } from './poll.policy.js';
import { PollQueries, type Ranking } from './poll.queries.js';

export const MOMENT_FIELDS = ['kort', 'dagen', 'delen', 'van', 'tot', 'dag', 'begin', 'antwoorddag'] as const;
export type MomentForm = FormModel<(typeof MOMENT_FIELDS)[number]>;

type Page = Promise<{ readonly view: string; readonly model: object }>;

const STATE_WORDS: Readonly<Record<PollState, string>> = {
  concept: 'Nog niet verstuurd',
  open: 'Verstuurd',
  verlopen: 'De antwoordtijd is voorbij',
  gekozen: 'Er is gekozen',
  ingetrokken: 'Ingetrokken',
};

/** A poll for its trainer: gathering moments, then who can when, and what is best (E2, E3). */
@Injectable()
export class PollPage {
  constructor(
    private readonly access: PollAccess,
    private readonly queries: PollQueries,
    private readonly people: PollPeople,
    private readonly venues: VenueQueries,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, pollId: string, filled?: MomentForm, boxes: readonly string[] = []): Page {
    const { poll, cohort } = await this.access.asTrainer(actor, pollId);
    const state = stateOf(poll, this.clock.now());
    const ranking = await this.queries.rankingOf(poll, cohort);
    const form = filled ?? formModel(MOMENT_FIELDS, { antwoorddag: poll.lastDay });
    const model = { ...(await this.around(poll, cohort, state)), form, ...foldsOf(form), ...(await this.partsFor(state, poll, cohort, ranking, boxes)) };
    return { view: state === 'concept' ? 'meetings/polls/draft' : 'meetings/polls/show', model };
  }

  private async around(poll: DatePoll, cohort: Cohort, state: PollState): Promise<object> {
    return {
      title: poll.title,
      trail: [
        { href: '/groep', text: 'Groepen' },
        { href: `/groep/${cohort.id}`, text: cohort.name },
      ],
      address: addressOf(poll.id),
      state: STATE_WORDS[state],
      isOpen: state === 'open',
      runs: state === 'open' || state === 'verlopen',
      lastDay: dayInWords(startOfDay(poll.lastDay), this.clock.now()),
      place: await this.venues.nameOf(poll.venueId),
      sessionHref: poll.sessionId ? `/bijeenkomsten/${poll.sessionId}` : null,
    };
  }

  private async partsFor(state: PollState, poll: DatePoll, cohort: Cohort, ranking: Ranking, boxes: readonly string[]): Promise<object> {
    const people = await this.people.of(ranking.invitees);
    const rows = momentRows(ranking, people, { cohort, address: addressOf(poll.id), now: this.clock.now() });
    if (state === 'concept') return { moments: rows.moments, askedCount: (await this.queries.peopleFor(poll)).length, ...choicesOf(boxes) };
    const waiting = people.filter(({ hasAnswered }) => !hasAnswered);
    return {
      ...rows,
      people: people.map((person) => ({ ...person, behalfHref: `${addressOf(poll.id)}/namens/${person.id}` })),
      residentNames: people.filter(({ isResident }) => isResident).map(({ firstName }) => firstName),
      professionalNames: people.filter(({ isResident }) => !isResident).map(({ firstName }) => firstName),
      answered: `${String(people.length - waiting.length)} van de ${String(people.length)} mensen hebben geantwoord.`,
      waitingNames: waiting.map(({ firstName }) => firstName).join(', '),
    };
  }
}

export const addressOf = (pollId: string): string => `/prikkers/${pollId}`;

/** A form that folds away stands open when something in it is wrong. */
const foldsOf = ({ dag, begin, dagen, delen, van, tot }: MomentForm): object => ({
  isSingleWrong: [dag, begin].some(({ error }) => error !== null),
  isPatternWrong: [dagen, delen, van, tot].some(({ error }) => error !== null),
});

const choicesOf = (boxes: readonly string[]): object => ({
  weekdays: WEEKDAYS.map((value) => ({ value, label: value, hint: null, isSelected: boxes.includes(value) })),
  parts: PARTS.map((value) => ({ value, label: value, hint: null, isSelected: boxes.includes(value) })),
});
