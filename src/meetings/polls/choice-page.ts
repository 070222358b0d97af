import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { Clock } from '../../platform/clock/clock.js';
import { momentRows } from './moment-rows.js';
import { PollAccess } from './poll.access.js';
import { NoSuchPoll } from './poll.errors.js';
import { addressOf } from './poll-page.js';
import { PollPeople } from './poll-people.js';
import { assertRuns } from './poll.policy.js';
import { PollQueries } from './poll.queries.js';
import { PollVenues } from './poll-venues.js';
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
    private readonly venues: PollVenues,
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
    if (!moment || !ranked) throw new NoSuchPoll('a moment of another poll');
    const form = filled ?? formModel(CHOICE_FIELDS, { plek: poll.venueId ?? '' });
    const model = {
      title: `${moment.day}, ${moment.hours}`,
      trail: [{ href: addressOf(pollId), text: poll.title }],
      back: addressOf(pollId),
      moment,
      needsReason: peopleLackOf(ranked.missing).length > 0 || form.reden.error !== null,
      action: moment.chooseHref,
      form,
      guests: people.map(({ id, name }, index) => ({
        value: id,
        label: name,
        hint: moment.cells[index]?.words ?? '',
        isSelected: guests === null || guests.includes(id),
      })),
      venues: await this.venues.optionsFor(cohort, form.plek.value),
      count: people.length,
    };
    return { view: 'meetings/polls/choice', model };
  }
}
