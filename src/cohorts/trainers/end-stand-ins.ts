import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.js';
import { CohortTrainersService } from './cohort-trainers.service.js';

const HOUR = 60 * 60_000;

/** After the last day agreed a stand-in is no longer shown as a trainer; the door closed at midnight (`CohortAccess`). */
@Injectable()
export class EndStandIns implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly trainers: CohortTrainersService,
  ) {}

  onModuleInit(): void {
    this.jobs.add('end-stand-ins', HOUR, () => this.trainers.endStandIns());
  }
}
