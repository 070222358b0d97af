import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { CohortQueries } from '../../cohorts/index.js';
import { PollAnsweredByAll, PollReminded, PollSent } from '../../meetings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, localDay, startOfDay } from '../../platform/clock/in-words.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

/** Everybody gets their own link, who stays silent hears it once more, and the trainers hear that it is complete (E4). */
@Injectable()
export class SendPoll implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly people: PeopleQueries,
    private readonly cohorts: CohortQueries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on(PollSent, async ({ poll, asked, momentCount, byId }, tx) => {
      const { firstName: trainer } = nameIn(await this.people.namesOf([byId]), byId);
      await this.ask(tx, 'poll-asked', `prikker:${poll.pollId}`, poll, asked, { trainer, momentCount });
    });
    // one address hears of one occasion once, so nobody gets two reminders on a day
    this.events.on(PollReminded, ({ poll, asked, occurredAt }, tx) =>
      this.ask(tx, 'poll-reminder', `prikker-herinnering:${poll.pollId}:${localDay(occurredAt)}`, poll, asked, {}),
    );
    this.events.on(PollAnsweredByAll, async ({ poll, count }, tx) => {
      const trainers = (await this.cohorts.trainersOf([poll.cohortId])).get(poll.cohortId) ?? [];
      const to = await this.recipients.named(
        tx,
        trainers.map(({ personId }) => personId),
      );
      const { name: place } = await this.recipients.placeOf(tx, poll.siteId);
      const model = { place, title: poll.title, pollId: poll.pollId, count };
      await this.outbox.queueForEach(tx, to, { occasion: `prikker-compleet:${poll.pollId}`, view: 'poll-complete', model });
    });
  }

  private async ask(tx: Tx, view: string, occasion: string, poll: PollSent['poll'], asked: PollSent['asked'], more: object): Promise<void> {
    const { name: place } = await this.recipients.placeOf(tx, poll.siteId);
    const to = await this.recipients.named(
      tx,
      asked.map(({ personId }) => personId),
    );
    const until = dayInWords(startOfDay(poll.lastDay), this.clock.now());
    for (const { personId, email, firstName } of to) {
      const token = asked.find((each) => each.personId === personId)?.token ?? '';
      await this.outbox.queue(tx, { occasion, view, to: { email, personId }, model: { ...more, place, firstName, title: poll.title, until, token } });
    }
  }
}
