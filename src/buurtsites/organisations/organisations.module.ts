import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/index.js';
import { OrganisationQueries } from './organisation.queries.js';
import { OrganisationService } from './organisation.service.js';
import { OrganisationsController } from './organisations.controller.js';

@Module({
  imports: [AccountsModule],
  controllers: [OrganisationsController],
  providers: [OrganisationQueries, OrganisationService],
  exports: [OrganisationQueries, OrganisationService],
})
export class OrganisationsModule {}
