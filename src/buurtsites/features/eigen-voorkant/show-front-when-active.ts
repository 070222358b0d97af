import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents } from '../../../platform/events/domain-events.js';
import { FeatureActivated, FeatureDeactivated, FeaturePaused } from '../feature-events.js';
import { SiteFrontService } from './site-front.service.js';

/** Name, colour and welcome appear and rest together with the feature, in the same transaction (D19, D20). */
@Injectable()
export class ShowFrontWhenActive implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly fronts: SiteFrontService,
  ) {}

  onModuleInit(): void {
    this.events.on(FeatureActivated, async ({ key, siteId }, tx) => {
      if (key === 'eigen-voorkant') await this.fronts.show(tx, siteId);
    });
    for (const gone of [FeaturePaused, FeatureDeactivated]) {
      this.events.on(gone, async ({ key, siteId }, tx) => {
        if (key === 'eigen-voorkant') await this.fronts.hide(tx, siteId);
      });
    }
  }
}
