import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EnrolmentBegan, LessonRead, ProgrammeTakenOver } from '../../cohorts/index.js';
import { AttendanceRecorded } from '../../meetings/index.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { ModuleCompletions } from './module-completions.js';

/** The last lesson or session may complete the module, and so may a newer version that has fewer lessons, or coming back in the group. */
@Injectable()
export class SettleCompletions implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly completions: ModuleCompletions,
  ) {}

  onModuleInit(): void {
    this.events.on(LessonRead, ({ cohortId, personId }, tx) => this.completions.settle(tx, { cohortId, personId }));
    this.events.on(EnrolmentBegan, ({ cohortId, personId }, tx) => this.completions.settle(tx, { cohortId, personId }));
    this.events.on(AttendanceRecorded, ({ cohortId }, tx) => this.completions.settleAll(tx, cohortId));
    this.events.on(ProgrammeTakenOver, ({ cohortId }, tx) => this.completions.settleAll(tx, cohortId));
  }
}
