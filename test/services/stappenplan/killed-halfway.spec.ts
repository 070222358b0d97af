import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppModule } from '../../../src/app.module.js';
import { FeatureStatesQueries, SiteLogLine } from '../../../src/buurtsites/index.js';
import { Clock } from '../../../src/platform/clock/clock.js';
import { type Config, readConfig } from '../../../src/platform/config/config.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { Member } from '../../../src/platform/security/actor.js';
import { Seeds } from '../../../src/platform/seeds/seeds.js';
import { StepCompletion } from '../../../src/stappenplan/index.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { Make } from '../../support/make.js';

const NEIGHBOURHOODS = 200;
const ANSWERS_BEFORE_THE_KILL = 500;
const TOOLS = join(process.cwd(), 'test/support/process');

type Answers = ReadonlyMap<string, number>;

describe('a process killed in the midst of it', () => {
  let database: TestDatabase;
  let config: Config;
  let members: readonly Member[];

  beforeAll(async () => {
    database = await freshDatabase();
    config = { ...readConfig({ NODE_ENV: 'test', SESSION_SECRET: 'a-secret-for-tests-that-is-long-enough' }), database: database.setting };
    const app = await start();
    await app.get(Seeds).load();
    members = await neighbourhoods(app);
    await app.close();
  });
  afterAll(() => database.drop());

  const start = (): Promise<INestApplicationContext> => NestFactory.createApplicationContext(AppModule.with(config), { logger: false });

  async function neighbourhoods(app: INestApplicationContext): Promise<readonly Member[]> {
    const make = new Make(app.get(UnitOfWork), app.get(Clock));
    const organisationId = (await make.organisation()).id;
    const made: Member[] = [];
    for (let number = 0; number < NEIGHBOURHOODS; number++) {
      const { person: _person, ...member } = await make.member(await make.site(undefined, { organisationId }), 'buurtverbinder');
      made.push(member);
    }
    return made;
  }

  /** How many answers each neighbourhood had when the process was killed. */
  async function answersUntilKilled(): Promise<Answers> {
    const answers = new Map<string, number>();
    const given = JSON.stringify({ database: config.database, members });
    const child = spawn(process.execPath, ['--require', join(TOOLS, 'run-typescript.cjs'), join(TOOLS, 'keep-completing.ts'), given], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    let count = 0;
    for await (const siteId of createInterface({ input: child.stdout })) {
      answers.set(siteId, (answers.get(siteId) ?? 0) + 1);
      if (++count === ANSWERS_BEFORE_THE_KILL) child.kill('SIGKILL');
    }
    expect(await ended).toEqual([null, 'SIGKILL']);
    return answers;
  }

  it('lost no answer it gave, and left every step with its part of the site', async () => {
    const answers = await answersUntilKilled();
    const app = await start();
    const { manager } = app.get(DataSource);

    const wrong: string[] = [];
    for (const { siteId } of members) {
      const answered = answers.get(siteId) ?? 0;
      const lines = await manager.findBy(SiteLogLine, { siteId });
      const acts = lines.filter(({ what }) => what.startsWith('stap-')).length;
      const changes = lines.filter(({ what }) => what.startsWith('onderdeel-')).length;
      const isDone = await manager.existsBy(StepCompletion, { siteId });
      const state = (await app.get(FeatureStatesQueries).of(siteId)).get('ons-team') ?? 'off';
      const expected = acts === 0 ? 'off' : isDone ? 'active' : 'paused';
      // one act may have been committed and not yet answered
      const isTrue = (acts === answered || acts === answered + 1) && acts === changes && isDone === (acts % 2 === 1) && state === expected;
      if (!isTrue) wrong.push(`${siteId}: ${String(answered)} answers, ${String(acts)} acts, ${String(changes)} changes, done ${String(isDone)}, ${state}`);
    }
    await app.close();

    expect(wrong).toEqual([]);
    expect([...answers.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(ANSWERS_BEFORE_THE_KILL);
  }, 90_000);
});
