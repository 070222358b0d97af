import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { FeatureActivated } from '../features/feature-events.js';
import { FollowerService } from './follower.service.js';

const HOUR = 3_600_000;

@Injectable()
export class TellFollowersWhenOpen implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly followers: FollowerService,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.events.on(FeatureActivated, async ({ key, siteId, isReturn, occurredAt }, tx) => {
      if (key === 'openbaar' && !isReturn) await this.followers.tellOfOpening(tx, siteId, occurredAt);
    });
    this.jobs.add('forget-unconfirmed-followers', HOUR, () => this.followers.forgetUnconfirmed());
  }
}
