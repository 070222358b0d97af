import { Global, Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/index.js';
import { ActorSource } from '../../platform/security/actor-source.js';
import { MembershipData } from './membership-data.js';
import { MembershipQueries } from './membership.queries.js';
import { MembershipService } from './membership.service.js';
import { SiteActorSource } from './site-actor-source.js';

@Global()
@Module({
  imports: [AccountsModule],
  providers: [MembershipData, MembershipQueries, MembershipService, { provide: ActorSource, useClass: SiteActorSource }],
  exports: [MembershipQueries, MembershipService, ActorSource],
})
export class MembershipsModule {}
