import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CohortCreated } from '../../cohorts/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { SitePlans } from '../progress/site-plans.js';

/** A team keeps the version of the plan it began with (D18). */
@Injectable()
export class PinPlanOnCohortCreated implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly plans: SitePlans,
  ) {}

  onModuleInit(): void {
    this.events.on(CohortCreated, async ({ siteId, occurredAt }, tx) => this.plans.pin(tx, siteId, await this.plans.of(siteId, tx.manager), occurredAt));
  }
}
