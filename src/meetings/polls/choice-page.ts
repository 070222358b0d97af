import { Injectable } from '@nestjs/common';
import { contactIn, PeopleQueries } from '../../accounts/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { Clock } from '../../platform/clock/clock.js';
import { asksForReason } from '../pages/schedule-input.js';
import { VenueQueries } from '../venues/venue.queries.js';
import { momentRows } from './moment-rows.js';
import { PollAccess } from './poll.access.js';
import type { DatePoll } from './poll.entities.js';
import { MomentIsOver, NoSuchPoll } from './poll.errors.js';
import { addressOf } from './poll-page.js';
import { PollPeople, type PollPerson } from './poll-people.js';
import { assertRuns } from './poll.policy.js';
import { PollQueries } from './poll.queries.js';
import { peopleLackOf } from './ranking-words.js';

export const CHOICE_FIELDS = ['gasten', 'trainers', 'plek', 'bericht', 'reden'] as const;
export type ChoiceForm = FormModel<(typeof CHOICE_FIELDS)[number]>;

/** Before everybody hears of it: which moment, who, where, and why when the mix is not met. */
@Injectable()
export class ChoicePage {
  constructor(
    private readonly access: PollAccess,
    private readonly queries: PollQueries,
    private readonly people: PollPeople,
    private readonly names: PeopleQueries,
    private readonly venues: VenueQueries,
    private readonly clock: Clock,
  ) {}

  /** `guests`: who was ticked when it went wrong; at first everybody is. */
  async show(actor: Actor, pollId: string, momentId: string, filled?: ChoiceForm, guests: readonly string[] | null = null) {
    const { poll, cohort } = await this.access.asTrainer(actor, pollId);
    assertRuns(poll, this.clock.now());
    const ranking = await this.queries.rankingOf(poll, cohort);
    const people = await this.people.of(ranking.invitees);
    const moment = momentRows(ranking, people, { cohort, address: addressOf(pollId), now: this.clock.now() }).moments.find(({ id }) => id === momentId);
    const ranked = ranking.ranked.find(({ id }) => id === momentId);
    if (!moment) throw new NoSuchPoll('a moment of another poll');
    if (!ranked) throw new MomentIsOver(pollId);
    const answered = people.map(({ personId, name }, index) => ({ value: personId, label: name, hint: moment.cells[index]?.words ?? '' }));
    const asked = [...answered, ...(await this.joinedLater(poll, people))];
    const form = filled ?? formModel(CHOICE_FIELDS, { plek: poll.venueId ?? '' });
    const model = {
      title: `${moment.day}, ${moment.hours}`,
      trail: [{ href: addressOf(pollId), text: poll.title }],
      back: addressOf(pollId),
      moment,
      needsReason: peopleLackOf(ranked.missing).length > 0 || asksForReason(form),
      action: moment.chooseHref,
      form,
      guests: asked.map((guest) => ({ ...guest, isSelected: guests === null || guests.includes(guest.value) })),
      venues: await this.venues.optionsFor(cohort, form.plek.value),
      count: asked.length,
    };
    return { view: 'meetings/polls/choice', model };
  }

  /** Who joined the group after the question went out. */
  private async joinedLater(poll: DatePoll, asked: readonly PollPerson[]) {
    const later = (await this.queries.peopleFor(poll)).filter(({ personId }) => !asked.some((person) => person.personId === personId));
    const names = await this.names.contactsOf(later.map(({ personId }) => personId));
    return later.map(({ personId }) => ({ value: personId, label: contactIn(names, personId).name, hint: 'kwam er later bij' }));
  }
}
