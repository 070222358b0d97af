import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HiddenByAdmin } from '../../buurtsites/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

/** The platform admin may hide what is illegal at once, and never in silence (D26). */
@Injectable()
export class TellTeamOfHiding implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
  ) {}

  onModuleInit(): void {
    this.events.on(HiddenByAdmin, async ({ siteId, reportId, postTitle, reason }, tx) => {
      const { name, slug } = await this.recipients.placeOf(tx, siteId);
      const model = { place: name, slug, postTitle, reason, reportId };
      const mail = { occasion: `verborgen-door-beheer:${reportId}`, view: 'hidden-by-admin', model };
      await this.outbox.queueForEach(tx, await this.recipients.teamOf(tx, siteId), mail);
    });
  }
}
