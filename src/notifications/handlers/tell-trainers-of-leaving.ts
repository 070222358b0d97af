import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { CohortQueries, EnrolmentEnded } from '../../cohorts/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

/** Nobody needs a trainer's leave to stop (D37); the trainer hears it, for residents may have lost the majority (D8). */
@Injectable()
export class TellTrainersOfLeaving implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly people: PeopleQueries,
    private readonly cohorts: CohortQueries,
  ) {}

  onModuleInit(): void {
    this.events.on(EnrolmentEnded, async ({ cohortId, siteId, personId, role, occurredAt, isOwnWish }, tx) => {
      if (!isOwnWish) return;
      const { name: place } = await this.recipients.placeOf(tx, siteId);
      const { firstName: who, lastName } = nameIn(await this.people.namesOf([personId]), personId);
      const trainers = (await this.cohorts.trainersOf([cohortId])).get(cohortId) ?? [];
      const to = await this.recipients.named(
        tx,
        trainers.map((trainer) => trainer.personId),
      );
      for (const { personId: toId, email, firstName } of to)
        await this.outbox.queue(tx, {
          occasion: `gestopt:${cohortId}:${personId}:${String(occurredAt.getTime())}:${toId}`,
          view: 'participant-left',
          to: { email, personId: toId },
          model: { firstName, place, cohortId, who: `${who} ${lastName}`.trim(), as: role },
        });
    });
  }
}
