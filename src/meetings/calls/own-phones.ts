import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { OwnPhone } from './own-phone.entity.js';

/** The number somebody gives to their trainers, and can take back. */
@Injectable()
export class OwnPhones {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<string | null> {
    return (await this.reader.manager.findOneBy(OwnPhone, { personId }))?.phone ?? null;
  }

  /** null takes it away. */
  give(personId: string, phone: string | null): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(OwnPhone, { personId });
      if (phone !== null) await insertOnce(tx, OwnPhone, { personId }, { personId, phone, givenAt: this.clock.now() });
    });
  }
}
