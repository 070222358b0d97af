import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PhotoTakeDownAnswered } from '../../buurtsites/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

/** Who had a photo taken down and left an address hears what came of it (D31). */
@Injectable()
export class AnswerWhoIsOnPhoto implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
  ) {}

  onModuleInit(): void {
    this.events.on(PhotoTakeDownAnswered, async ({ siteId, voiceId, email, reason }, tx) => {
      const { name, slug } = await this.recipients.placeOf(tx, siteId);
      await this.outbox.queue(tx, {
        occasion: `foto-besloten:${voiceId}`,
        view: 'photo-take-down-answered',
        to: { email, personId: null },
        model: { place: name, slug, reason },
      });
    });
  }
}
