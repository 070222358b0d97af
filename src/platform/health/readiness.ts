import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WRITER } from '../database/data-source.js';
import { Seeds } from '../seeds/seeds.js';

type Check = () => Promise<boolean>;

/** What must be true before we take visitors; other contexts add their own checks. */
@Injectable()
export class Readiness {
  private readonly more = new Map<string, Check>();

  constructor(
    private readonly reader: DataSource,
    @Inject(WRITER) private readonly writer: DataSource,
    private readonly seeds: Seeds,
  ) {}

  add(name: string, check: Check): void {
    this.more.set(name, check);
  }

  async checks(): Promise<Readonly<Record<string, boolean>>> {
    const all: [string, Check][] = [
      ['database', async () => (await this.reader.query<unknown[]>('SELECT 1')).length === 1],
      ['migraties', async () => !(await this.writer.showMigrations())],
      ['seeds', () => Promise.resolve(this.seeds.areReady)],
      ...this.more,
    ];
    return Object.fromEntries(await Promise.all(all.map(async ([name, check]) => [name, await check().catch(() => false)] as const)));
  }
}
