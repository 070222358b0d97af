import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeasureTaken, ObjectionDecided } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
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

/** Whose post it was hears what was done, why, and what they can do (D26). */
@Injectable()
export class TellPoster implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on(MeasureTaken, ({ siteId, measureId, kind, posterId, postTitle, reason, pausesUntil }, tx) => {
      const until = pausesUntil && dayInWords(pausesUntil, this.clock.now());
      const model = { measureId, postTitle, reason, until, isTalk: kind === 'praten', isRemoval: kind === 'weghalen' };
      return this.tell(tx, posterId, { occasion: `maatregel:${measureId}`, view: 'measure-taken', siteId, model });
    });
    this.events.on(ObjectionDecided, ({ siteId, measureId, posterId, outcome, answer }, tx) =>
      this.tell(tx, posterId, {
        occasion: `bezwaar-besluit:${measureId}`,
        view: 'objection-decided',
        siteId,
        model: { answer, isRight: outcome === 'gelijk' },
      }),
    );
  }

  private async tell(tx: Tx, posterId: string, { occasion, view, siteId, model }: Letter): Promise<void> {
    const { name, slug } = await this.recipients.placeOf(tx, siteId);
    await this.outbox.queueForEach(tx, await this.recipients.named(tx, [posterId]), { occasion, view, model: { ...model, place: name, slug } });
  }
}
