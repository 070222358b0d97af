import { Global, Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/index.js';
import { MeasuresService } from './measures.service.js';
import { ModerationData } from './moderation-data.js';
import { ModerationQueries } from './moderation.queries.js';
import './moderator.entity.js';
import { ObjectionsService } from './objections.service.js';
import { ReportsService } from './reports.service.js';

/** What every posting feature leans on: reports, measures, and who may not post for a while. */
@Global()
@Module({
  imports: [AccountsModule],
  providers: [ModerationData, MeasuresService, ModerationQueries, ObjectionsService, ReportsService],
  exports: [MeasuresService, ModerationQueries, ObjectionsService, ReportsService],
})
export class ModerationModule {}
