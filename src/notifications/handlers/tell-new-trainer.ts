import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { TrainerJoined } from '../../cohorts/index.js';
import { dayInWords, startOfDay } from '../../platform/clock/in-words.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

/** Whoever guides a group from now on hears it by mail: they may not look at Vandaag today (B3). */
@Injectable()
export class TellNewTrainer implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly people: PeopleQueries,
  ) {}

  onModuleInit(): void {
    this.events.on(TrainerJoined, async ({ facts, occurredAt }, tx) => {
      const { cohortId, siteId, personId, askedById, agreement, lastDay } = facts;
      const { name: place } = await this.recipients.placeOf(tx, siteId);
      const asker = nameIn(await this.people.namesOf([askedById]), askedById);
      const until = lastDay && dayInWords(startOfDay(lastDay), occurredAt);
      for (const { email, firstName } of await this.recipients.named(tx, [personId]))
        await this.outbox.queue(tx, {
          occasion: `trainer-erbij:${cohortId}:${personId}:${String(occurredAt.getTime())}`,
          view: 'trainer-joined',
          to: { email, personId },
          model: { firstName, place, cohortId, asker: `${asker.firstName} ${asker.lastName}`.trim(), until, takesOver: agreement === 'overdragen' },
        });
    });
  }
}
