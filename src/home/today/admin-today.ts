import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Organisation, Site } from '../../buurtsites/index.js';
import { OutboxMail } from '../../notifications/index.js';

/** The platform in three numbers: who is on it, and whether the post arrives. */
@Injectable()
export class AdminToday {
  constructor(private readonly reader: DataSource) {}

  async figures(): Promise<object> {
    const { manager } = this.reader;
    const [organisations, sites, waiting, failed] = await Promise.all([
      manager.count(Organisation),
      manager.count(Site),
      manager.countBy(OutboxMail, { state: In(['waiting', 'sending']) }),
      manager.countBy(OutboxMail, { state: 'failed' }),
    ]);
    return { organisations, sites, waiting, failed };
  }
}
