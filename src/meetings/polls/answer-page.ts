import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, startOfDay } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { VenueQueries } from '../venues/venue.queries.js';
import { groupsFor, typedIn } from './answer-form.js';
import { type Asked, PollAccess } from './poll.access.js';
import { type Answer, PollAnswer, type PollMoment } from './poll.entities.js';
import { assertTakesAnswers } from './poll.policy.js';
import { PollQueries } from './poll.queries.js';

export const ANSWER_FIELDS = ['opmerking'] as const;
export type AnswerForm = FormModel<(typeof ANSWER_FIELDS)[number]>;

/** What went wrong, and what was typed. */
interface Filled {
  readonly form: AnswerForm;
  readonly body: unknown;
}
type Page = Promise<{ readonly view: string; readonly model: object }>;

/** When can you? One's own answers and nobody else's; looking changes nothing. */
@Injectable()
export class AnswerPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: PollAccess,
    private readonly queries: PollQueries,
    private readonly people: PeopleQueries,
    private readonly venues: VenueQueries,
    private readonly clock: Clock,
  ) {}

  async byLink(token: string, filled?: Filled): Page {
    const model = await this.modelFor(await this.access.byLink(token), `/prikker/${token}`, filled);
    return { view: 'meetings/polls/link', model };
  }

  async signedIn(actor: Actor, pollId: string, filled?: Filled): Page {
    const model = await this.modelFor(await this.access.asInvitee(actor, pollId), `/prikkers/${pollId}/antwoord`, filled);
    return { view: 'meetings/polls/answer', model: { ...model, trail: [{ href: '/bijeenkomsten', text: 'Bijeenkomsten' }] } };
  }

  /** What the form of this person asks: for reading what comes back. */
  momentsOf({ poll }: Asked): Promise<PollMoment[]> {
    return this.queries.momentsOf(poll.id);
  }

  private async modelFor({ poll, invitee }: Asked, action: string, filled?: Filled): Promise<object> {
    const now = this.clock.now();
    assertTakesAnswers(poll, now);
    const moments = await this.queries.momentsOf(poll.id);
    const given = await this.reader.manager.findBy(PollAnswer, { inviteeId: invitee.id });
    const chosen = filled ? typedIn(filled.body, moments) : new Map<string, Answer>(given.map(({ momentId, answer }) => [momentId, answer]));
    return {
      title: 'Wanneer kun jij?',
      firstName: nameIn(await this.people.namesOf([invitee.personId]), invitee.personId).firstName,
      subject: poll.title,
      place: await this.venues.nameOf(poll.venueId),
      lastDay: dayInWords(startOfDay(poll.lastDay), now),
      hasAnswered: invitee.answeredAt !== null,
      onBehalf: invitee.enteredById !== null,
      action,
      groups: groupsFor(moments, chosen, now),
      form: filled?.form ?? formModel(ANSWER_FIELDS, { opmerking: invitee.remark ?? '' }),
    };
  }
}
