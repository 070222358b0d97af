import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ModerationQueries, ObjectionMade, ReportReceived } from '../../buurtsites/index.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

interface Letter {
  readonly occasion: string;
  readonly view: string;
  readonly siteId: string;
  readonly model: object;
}

@Injectable()
export class TellModerators implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly moderation: ModerationQueries,
  ) {}

  onModuleInit(): void {
    this.events.on(ReportReceived, async ({ siteId, reportId, postTitle }, tx) => {
      const moderators = await this.moderation.moderatorsOf(siteId, tx.manager);
      await this.tell(tx, moderators, { occasion: `melding:${reportId}`, view: 'report-received', siteId, model: { postTitle, reportId } });
    });
    // a second person decides (D26)
    this.events.on(ObjectionMade, async ({ siteId, reportId, measureId, firstModeratorId }, tx) => {
      const others = (await this.moderation.moderatorsOf(siteId, tx.manager)).filter((id) => id !== firstModeratorId);
      await this.tell(tx, others, { occasion: `bezwaar:${measureId}`, view: 'objection-made', siteId, model: { reportId } });
    });
  }

  private async tell(tx: Tx, personIds: readonly string[], { occasion, view, siteId, model }: Letter): Promise<void> {
    const { name, slug } = await this.recipients.placeOf(tx, siteId);
    await this.outbox.queueForEach(tx, await this.recipients.named(tx, personIds), { occasion, view, model: { ...model, place: name, slug } });
  }
}
