import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CohortQueries } from './cohorts/cohort.queries.js';

@Module({
  imports: [AccountsModule],
  providers: [CohortQueries],
  exports: [CohortQueries],
})
export class CohortsModule {}
