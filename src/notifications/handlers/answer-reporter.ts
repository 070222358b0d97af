import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReportAnswered } from '../../buurtsites/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

/** Who reported something hears that it was looked at; what was decided stays between the team and the poster. */
@Injectable()
export class AnswerReporter implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
  ) {}

  onModuleInit(): void {
    this.events.on(ReportAnswered, async ({ siteId, reportId, email }, tx) => {
      const place = await this.recipients.placeOf(tx, siteId);
      await this.outbox.queue(tx, {
        occasion: `melding-bekeken:${reportId}`,
        view: 'report-answered',
        to: { email, personId: null },
        model: { place: place.name, slug: place.slug },
      });
    });
  }
}
