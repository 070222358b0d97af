import { copyFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import Database from 'better-sqlite3';
import { AppModule } from '../../src/app.module.js';
import type { Site } from '../../src/buurtsites/index.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { type Config, readConfig } from '../../src/platform/config/config.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { writerOptions } from '../../src/platform/database/data-source.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Member } from '../../src/platform/security/actor.js';
import { Seeds } from '../../src/platform/seeds/seeds.js';
import { StepCompletionsService } from '../../src/stappenplan/index.js';
import { Make } from '../../test/support/make.js';
import { DataSource } from 'typeorm';
import { PlainWriter } from './plain-writer.js';

const FIRST_STEP = 'team';
const [, , path = '', copy = '', rounds = '0'] = process.argv;

interface Told {
  readonly product: number;
  readonly plain: number;
  readonly rows: readonly string[];
}

/** Completes a step and then writes the same rows with the bare driver into a copy, in turn; tells what each took, in ms. */
async function main(): Promise<void> {
  const config: Config = {
    ...readConfig({ NODE_ENV: 'test', SESSION_SECRET: 'a-secret-for-the-benchmarks-of-32-bytes', LOG_LEVEL: 'error' }),
    database: { kind: 'sqlite', path },
  };
  const empty = await new DataSource(writerOptions(config.database)).initialize();
  await migrate(empty);
  await empty.destroy();
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: false });
  await app.get(Seeds).load();
  const make = new Make(app.get(UnitOfWork), app.get(Clock));
  const { id: organisationId } = await make.organisation();
  const teams: Member[] = [];
  for (let number = 0; number < Number(rounds); number++) teams.push(await team(make, await make.site(undefined, { organisationId })));

  const product = new Database(path);
  product.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(path, copy);
  const plain = new PlainWriter(product, copy);
  const completions = app.get(StepCompletionsService);
  for (const member of teams) {
    const began = performance.now();
    await completions.complete(member, FIRST_STEP, 'Zo is het goed');
    const took = performance.now() - began;
    const rows = plain.newRows();
    process.send?.({ product: took, plain: plain.write(rows), rows: rows.map(({ table }) => table) } satisfies Told);
  }
  plain.close();
  product.close();
  await app.close();
}

/** As large as a team is: three buurtverbinders, a professional, two residents. */
async function team(make: Make, site: Site): Promise<Member> {
  const { person: _person, ...riet } = await make.member(site, 'buurtverbinder');
  for (const role of ['buurtverbinder', 'buurtverbinder', 'wijkprofessional', 'lid', 'lid'] as const) await make.member(site, role);
  return riet;
}

void main();
