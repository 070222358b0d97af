import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, startOfDay } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { VenueQueries } from '../venues/venue.queries.js';
import { groupsFor, typedIn } from './answer-form.js';
import { ANSWER_WORDS } from './moment-rows.js';
import { PollAccess } from './poll.access.js';
import { type Answer, type DatePoll, PollAnswer, PollInvitee, type PollMoment } from './poll.entities.js';
import { NoSuchPoll } from './poll.errors.js';
import { PollLinks } from './poll-links.js';
import { addressOf } from './poll-page.js';
import { PollPeople, type PollPerson } from './poll-people.js';
import { PollQueries } from './poll.queries.js';
import { dayOf, hoursOf } from './ranking-words.js';

export const BEHALF_FIELDS = ['hoe', 'opmerking'] as const;
export type BehalfForm = FormModel<(typeof BEHALF_FIELDS)[number]>;
type Page = Promise<{ readonly view: string; readonly model: object }>;

interface Subject {
  readonly poll: DatePoll;
  readonly person: PollPerson;
  readonly moments: readonly PollMoment[];
  readonly chosen: ReadonlyMap<string, Answer>;
}

/** For who answers on paper or by phone: the trainer writes it down, and they get it on paper (O4). */
@Injectable()
export class OnBehalfPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: PollAccess,
    private readonly queries: PollQueries,
    private readonly people: PollPeople,
    private readonly venues: VenueQueries,
    private readonly links: PollLinks,
    private readonly clock: Clock,
  ) {}

  async edit(actor: Actor, pollId: string, inviteeId: string, filled?: { readonly form: BehalfForm; readonly body: unknown }): Page {
    const { poll, person, moments, chosen } = await this.subjectOf(actor, pollId, inviteeId);
    const form = filled?.form ?? formModel(BEHALF_FIELDS, { opmerking: person.remark ?? '' });
    const model = {
      title: `Namens ${person.name}`,
      ...this.around(poll),
      person,
      action: `${addressOf(pollId)}/namens/${inviteeId}`,
      groups: groupsFor(moments, filled ? typedIn(filled.body, moments) : chosen, this.clock.now()),
      form,
      ways: [
        { value: 'papier', label: 'Op papier', hint: null, isSelected: form.hoe.value === 'papier' },
        { value: 'telefoon', label: 'Door de telefoon', hint: null, isSelected: form.hoe.value === 'telefoon' },
      ],
    };
    return { view: 'meetings/polls/behalf', model };
  }

  /** What was written down, with the person's own link to change it. */
  async receipt(actor: Actor, pollId: string, inviteeId: string): Page {
    const { poll, person, moments, chosen } = await this.subjectOf(actor, pollId, inviteeId);
    const lines = moments.map((moment) => ({ ...this.wordsOf(moment), answer: wordsFor(chosen.get(moment.id)) }));
    const model = { title: `Bewijs voor ${person.name}`, ...this.around(poll), person, lines, link: this.links.addressFor(inviteeId) };
    return { view: 'meetings/polls/receipt', model };
  }

  /** To hand out: one sheet, the same for everybody, with a line for the name. */
  async paper(actor: Actor, pollId: string): Page {
    const { poll } = await this.access.asTrainer(actor, pollId);
    const moments = (await this.queries.momentsOf(pollId)).map((moment) => this.wordsOf(moment));
    const model = { title: `Op papier: ${poll.title}`, ...this.around(poll), place: await this.venues.nameOf(poll.venueId), moments };
    return { view: 'meetings/polls/paper', model };
  }

  private around(poll: DatePoll): object {
    return {
      subject: poll.title,
      lastDay: dayInWords(startOfDay(poll.lastDay), this.clock.now()),
      back: addressOf(poll.id),
      trail: [{ href: addressOf(poll.id), text: poll.title }],
    };
  }

  private wordsOf(moment: PollMoment) {
    return { day: dayOf(moment.startsAt, this.clock.now()), hours: hoursOf(moment) };
  }

  private async subjectOf(actor: Actor, pollId: string, inviteeId: string): Promise<Subject> {
    const { poll } = await this.access.asTrainer(actor, pollId);
    const { manager } = this.reader;
    const invitee = await manager.findOneBy(PollInvitee, { id: inviteeId, pollId });
    const [person] = invitee ? await this.people.of([invitee]) : [];
    if (!person) throw new NoSuchPoll('an invitee of another poll');
    const answers = await manager.findBy(PollAnswer, { inviteeId });
    return { poll, person, moments: await this.queries.momentsOf(pollId), chosen: new Map(answers.map(({ momentId, answer }) => [momentId, answer])) };
  }
}

const wordsFor = (answer: Answer | undefined): string => (answer ? ANSWER_WORDS[answer] : 'nog niet gekozen');
