import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { MailEnded } from './mail-ended.event.js';
import { claimNext, isAnyDue, MailLease } from './mail-lease.js';
import { MailRefused, MailTransport } from './mail-transport.js';
import { OutboxMail } from './outbox-mail.entity.js';

/** Name of the job, to nudge it. */
export const SEND_MAIL = 'send-mail';
const EVERY = 5_000;
/** With the pauses below: more than a day of trying. */
const MOST_ATTEMPTS = 12;
const FIRST_PAUSE = 60_000;
const LONGEST_PAUSE = 4 * 3_600_000;

/**
 * Sends what waits in the outbox, outside any transaction. Several processes may do this at once: each mail is
 * leased to one of them. A process that dies holding a lease leaves the mail to the next.
 */
@Injectable()
export class OutboxRelay implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger(OutboxRelay.name);
  private readonly name = newId();

  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.add(SEND_MAIL, EVERY, () => this.runOnce());
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  /** Sends everything that is due, one by one; stops when the mail server cannot be reached. */
  async runOnce(): Promise<void> {
    if (!(await isAnyDue(this.reader.manager, this.clock.now()))) return;
    for (;;) {
      const lease = await this.unitOfWork.run((tx) => claimNext(tx, this.name, this.clock.now()));
      if (!lease || !(await this.send(lease))) return;
    }
  }

  /** Says whether it makes sense to go on. */
  private async send(lease: MailLease): Promise<boolean> {
    if (lease.hasLapsed(this.clock.now())) return this.letLapse(lease);
    try {
      await this.transport.send(lease.mail);
    } catch (error) {
      const refusal = error instanceof MailRefused ? error : new MailRefused('UNKNOWN', 'later');
      await this.putBack(lease, refusal);
      return refusal.kind !== 'unreachable';
    }
    // links in it open doors, words in it are somebody's: once it is gone we need neither
    const letter = this.transport.keepsLetters ? {} : { text: '', html: '', calendar: null };
    const sentAt = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      if (await lease.end(tx, { state: 'sent', sentAt, lastError: null, ...letter })) await tx.publish(new MailEnded(lease.mail.occasion, 'sent', sentAt));
    });
    return true;
  }

  private async letLapse(lease: MailLease): Promise<boolean> {
    await this.unitOfWork.run(async (tx) => {
      if (await lease.drop(tx)) await tx.publish(new MailEnded(lease.mail.occasion, 'lapsed', this.clock.now()));
    });
    return true;
  }

  private async putBack(lease: MailLease, { reason, kind }: MailRefused): Promise<void> {
    // a server that is away says nothing about the mail: that does not use up its attempts
    const attempts = lease.mail.attempts + (kind === 'unreachable' ? 0 : 1);
    const isDead = kind === 'never' || attempts >= MOST_ATTEMPTS;
    const now = this.clock.now();
    const nextAttemptAt = new Date(now.getTime() + pauseAfter(attempts));
    await this.unitOfWork.run(async (tx) => {
      const isOurs = await lease.end(tx, { state: isDead ? 'failed' : 'waiting', attempts, nextAttemptAt, lastError: reason.slice(0, 40) });
      if (isOurs && isDead) await tx.publish(new MailEnded(lease.mail.occasion, 'given-up', now));
    });
    this.log.warn(`mail ${lease.mail.id} not sent: ${reason}, ${isDead ? 'given up' : `attempt ${String(attempts)}`}`);
  }
}

export const pauseAfter = (attempts: number): number => Math.min(FIRST_PAUSE * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE);

/** How many mails were given up: for the platform admin. */
export const deadLetters = (reader: DataSource): Promise<number> => reader.manager.countBy(OutboxMail, { state: 'failed' });
