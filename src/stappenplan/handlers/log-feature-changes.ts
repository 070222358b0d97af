import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FeatureActivated, FeatureDeactivated, FeaturePaused, SiteLogService } from '../../buurtsites/index.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';

type Change = FeatureActivated | FeatureDeactivated | FeaturePaused;

/** The life story of each part of the site (D6, D24), in the same transaction. Only residents' steps change it (D1). */
@Injectable()
export class LogFeatureChanges implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly log: SiteLogService,
  ) {}

  onModuleInit(): void {
    this.events.on(FeatureActivated, (event, tx) => this.write(tx, event, event.isReturn ? 'onderdeel-terug' : 'onderdeel-aan'));
    this.events.on(FeaturePaused, (event, tx) => this.write(tx, event, 'onderdeel-stil'));
    this.events.on(FeatureDeactivated, (event, tx) => this.write(tx, event, 'onderdeel-weg'));
  }

  private write(tx: Tx, { siteId, personId, key, occurredAt }: Change, what: string): Promise<void> {
    return this.log.write(tx, { siteId, personId, role: 'buurtverbinder', what, featureKey: key, at: occurredAt });
  }
}
