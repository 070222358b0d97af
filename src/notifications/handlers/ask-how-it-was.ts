import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FeedbackAsked, ReminderRefusals } from '../../meetings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

/** Who was there gets three questions, each with a link of their own (E14). */
@Injectable()
export class AskHowItWas implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly refusals: ReminderRefusals,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on(FeedbackAsked, async ({ session: { sessionId, siteId, title, closesAt }, asked }, tx) => {
      const { name: place } = await this.recipients.placeOf(tx, siteId);
      const until = dayInWords(closesAt, this.clock.now());
      const tokens = new Map(asked.map(({ personId, token }) => [personId, token]));
      for (const { personId, email, firstName } of await this.recipients.named(tx, [...tokens.keys()])) {
        const stopUrl = this.refusals.stopAddressFor(personId);
        await this.outbox.queue(tx, {
          occasion: `terugblik:${sessionId}`,
          view: 'feedback-asked',
          to: { email, personId },
          model: { place, firstName, title, until, token: tokens.get(personId) ?? '', stopUrl },
          stopUrl,
        });
      }
    });
  }
}
