import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { Tx } from '../../../../platform/database/tx.js';
import { type DomainEvent, DomainEvents } from '../../../../platform/events/domain-events.js';
import { FeatureActivated, FeatureDeactivated, FeaturePaused } from '../../feature-events.js';
import { Notice } from '../notice.entity.js';

interface FeatureEvent extends DomainEvent {
  readonly siteId: string;
  readonly key: string;
}

/** While the board is off or rests, nobody can answer: those days do not count, and what hung there returns unchanged (D20). */
@Injectable()
export class RestWithBoard implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(FeatureActivated, (event, tx) => this.ofThisBoard(event, () => this.goOn(tx, event)));
    this.events.on(FeaturePaused, (event, tx) => this.ofThisBoard(event, () => this.rest(tx, event)));
    this.events.on(FeatureDeactivated, (event, tx) => this.ofThisBoard(event, () => this.rest(tx, event)));
  }

  private async ofThisBoard({ key }: FeatureEvent, act: () => Promise<void>): Promise<void> {
    if (key === 'vraag-en-aanbod') await act();
  }

  private async rest(tx: Tx, { siteId, occurredAt }: FeatureEvent): Promise<void> {
    await tx.manager.update(Notice, { siteId, restsSince: IsNull(), closedAt: IsNull(), expiresAt: MoreThan(occurredAt) }, { restsSince: occurredAt });
  }

  private async goOn(tx: Tx, { siteId, occurredAt }: FeatureEvent): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(Notice)
      .set({ expiresAt: () => 'expires_at + (:at - rests_since)', restsSince: null })
      .where('site_id = :siteId AND rests_since IS NOT NULL', { siteId, at: String(occurredAt.getTime()) })
      .execute();
  }
}
