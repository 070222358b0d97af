import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Between, DataSource, In, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Session } from '../sessions/session.entity.js';
import { FeedbackRequest } from './feedback.entities.js';
import { ASKED_AFTER, ASKED_UNTIL, closesAt, isDay } from './feedback.policy.js';
import { FeedbackService } from './feedback.service.js';

const MINUTE = 60_000;

/** By the clock: asks after each session, and closes what is a week old. */
@Injectable()
export class FeedbackRounds implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly feedback: FeedbackService,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add('ask-for-feedback', 5 * MINUTE, () => this.ask());
    this.jobs.add('close-feedback', 60 * MINUTE, () => this.close());
  }

  async ask(): Promise<void> {
    const now = this.clock.now();
    if (!isDay(now)) return;
    const ended = Between(new Date(now.getTime() - ASKED_UNTIL), new Date(now.getTime() - ASKED_AFTER));
    for (const session of await this.reader.manager.findBy(Session, { endsAt: ended, cancelledAt: IsNull() }))
      await this.unitOfWork.run((tx) => this.feedback.ask(tx, session));
  }

  async close(): Promise<void> {
    const now = this.clock.now();
    const asked = await this.reader.manager.find(FeedbackRequest, { select: { sessionId: true } });
    const sessions = await this.reader.manager.findBy(Session, { id: In([...new Set(asked.map(({ sessionId }) => sessionId))]) });
    for (const session of sessions.filter((each) => closesAt(each) <= now)) await this.unitOfWork.run((tx) => this.feedback.close(tx, session.id));
  }
}
