import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isSigned, signatureOf } from '../../platform/security/signatures.js';
import { NoSuchStopLink } from './reminder.errors.js';
import { RemindersHeldBack } from './reminder-events.js';
import { ReminderRefusal } from './reminder-refusal.entity.js';

const PURPOSE = 'geen herinneringen';

/** Somebody wants no reminders by mail, nor questions afterwards, here or with the link that is in each of them; it can be taken back here. */
@Injectable()
export class ReminderRefusals {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** For the mail alone. It keeps working, also when the session is over. */
  stopAddressFor(personId: string): string {
    return `${this.config.baseUrl}/geen-herinneringen/${personId}.${signatureOf(this.config.sessionSecret, PURPOSE, personId)}`;
  }

  /** Whose link it is. @throws NoSuchStopLink */
  async personBehind(key: string): Promise<string> {
    const [, personId = '', signature = ''] = /^([\w-]+)\.(\w+)$/.exec(key) ?? [];
    const isOurs = isSigned(this.config.sessionSecret, PURPOSE, personId, signature);
    if (!isOurs || !(await this.reader.manager.existsBy(Person, { id: personId }))) throw new NoSuchStopLink('a link we did not send');
    return personId;
  }

  refuses(personId: string): Promise<boolean> {
    return this.reader.manager.existsBy(ReminderRefusal, { personId });
  }

  refuse(personId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      await insertOnce(tx, ReminderRefusal, { personId }, { personId, refusedAt: now });
      await tx.publish(new RemindersHeldBack({ personId }, now));
    });
  }

  allow(personId: string): Promise<void> {
    return this.unitOfWork.run(async ({ manager }) => {
      await manager.delete(ReminderRefusal, { personId });
    });
  }
}
