import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActivityProposed, NewsTipReceived, PhotoTakenDown } from '../../buurtsites/index.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

interface Letter {
  readonly occasion: string;
  readonly view: string;
  readonly model?: object;
}

/** What neighbours send in is for the buurtverbinders to decide on. */
@Injectable()
export class TellResidents implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
  ) {}

  onModuleInit(): void {
    this.events.on(NewsTipReceived, ({ siteId, tipId }, tx) => this.tell(tx, siteId, { occasion: `nieuwstip:${tipId}`, view: 'news-tip' }));
    this.events.on(PhotoTakenDown, ({ siteId, takeDownId }, tx) =>
      this.tell(tx, siteId, { occasion: `foto-weggehaald:${takeDownId}`, view: 'photo-taken-down', model: { takeDownId } }),
    );
    this.events.on(ActivityProposed, ({ siteId, activityId, title }, tx) =>
      this.tell(tx, siteId, { occasion: `activiteit-voorgesteld:${activityId}`, view: 'activity-proposed', model: { activityId, activityTitle: title } }),
    );
  }

  private async tell(tx: Tx, siteId: string, { occasion, view, model }: Letter): Promise<void> {
    const { name, slug } = await this.recipients.placeOf(tx, siteId);
    await this.outbox.queueForEach(tx, await this.recipients.residentsOf(tx, siteId), { occasion, view, model: { ...model, place: name, slug } });
  }
}
