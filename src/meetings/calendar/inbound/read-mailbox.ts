import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { CalendarReplies } from './calendar-replies.js';
import { ImapMailbox } from './imap-mailbox.js';
import type { Mailbox } from './mailbox.js';

const MINUTE = 60_000;

/** Where a mailbox is set, somebody looks in it every minute. */
@Injectable()
export class ReadMailbox implements OnModuleInit {
  private readonly log = new Logger(ReadMailbox.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly replies: CalendarReplies,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    const { inboundMail } = this.config;
    if (inboundMail === null) return;
    const mailbox = new ImapMailbox(inboundMail);
    this.jobs.add('read-mailbox', MINUTE, () => this.readFrom(mailbox));
  }

  /** A mail server that is away is one line in the log; the mail waits there. */
  async readFrom(mailbox: Mailbox): Promise<void> {
    try {
      await mailbox.read(async (raw) => {
        await this.replies.take(raw);
      });
    } catch (error) {
      const { code = 'UNKNOWN' } = error as { code?: string };
      this.log.warn(`the mailbox could not be read: ${code}`);
    }
  }
}
