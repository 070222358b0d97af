import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { MeetingsModule } from '../meetings/index.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.module.js';
import { StappenplanModule } from '../stappenplan/index.js';
import { DevPostController } from './dev-post/dev-post.controller.js';
import { DevPostQueries } from './dev-post/dev-post.queries.js';
import { handlers } from './handlers/index.js';
import { ReminderMail } from './handlers/reminder-mail.js';
import { MailWriter } from './mails/mail-writer.js';
import { Recipients } from './mails/recipients.js';
import { MailTransport, transportFor } from './outbox/mail-transport.js';
import { Outbox } from './outbox/outbox.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { SweepSentMail } from './outbox/sweep-sent-mail.js';
import { ReminderPreviewController } from './reminder-preview/reminder-preview.controller.js';
import { ReminderPreviewPage } from './reminder-preview/reminder-preview-page.js';

@Module({})
export class NotificationsModule {
  /** In production nobody reads another's mail: there /dev/post does not exist. */
  static with({ isProduction }: Config): DynamicModule {
    return {
      module: NotificationsModule,
      imports: [AccountsModule, CohortsModule, MeetingsModule, StappenplanModule],
      controllers: [ReminderPreviewController, ...(isProduction ? [] : [DevPostController])],
      providers: [
        ...handlers,
        MailWriter,
        Recipients,
        Outbox,
        OutboxRelay,
        ReminderMail,
        ReminderPreviewPage,
        SweepSentMail,
        { provide: MailTransport, inject: [CONFIG], useFactory: transportFor },
        ...(isProduction ? [] : [DevPostQueries]),
      ],
      exports: [OutboxRelay],
    };
  }
}
