import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppModule } from '../../../src/app.module.js';
import { type FeatureKey, FeatureStatesQueries, Site, SiteLogLine } from '../../../src/buurtsites/index.js';
import { SiteFront } from '../../../src/buurtsites/features/eigen-voorkant/site-front.entity.js';
import { Clock } from '../../../src/platform/clock/clock.js';
import { type Config, readConfig } from '../../../src/platform/config/config.js';
import { newId } from '../../../src/platform/database/ids.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { Member } from '../../../src/platform/security/actor.js';
import { Seeds } from '../../../src/platform/seeds/seeds.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { StepCompletion } from '../../../src/stappenplan/index.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { Make } from '../../support/make.js';

const NEIGHBOURHOODS = 200;
const ANSWERS_BEFORE_THE_KILL = 900;
/** What `keep-completing.ts` does over and over. */
const ACTS = ['stap-afgerond', 'stap-teruggezet', 'stap-afgerond', 'stap-ongedaan'];
const NO_NAME_YET = 'Lindenkwartier';
const CHOSEN_NAME = 'Ons Linden';
const TOOLS = join(process.cwd(), 'test/support/process');

type Answers = ReadonlyMap<string, number>;
interface Team {
  readonly member: Member;
  readonly otherId: string;
  readonly work: Work;
}

/** A step and the part of the site that belongs to it. */
interface Work {
  readonly step: string;
  readonly feature: FeatureKey;
}
const BEGIN: Work = { step: 'team', feature: 'ons-team' };
/** Its part writes along in the same transaction: the name and welcome of the site. */
const NAME: Work = { step: 'naam', feature: 'eigen-voorkant' };

describe('a process killed in the midst of it', () => {
  let database: TestDatabase;
  let config: Config;
  let teams: readonly Team[];

  beforeAll(async () => {
    database = await freshDatabase();
    config = { ...readConfig({ NODE_ENV: 'test', SESSION_SECRET: 'a-secret-for-tests-that-is-long-enough' }), database: database.setting };
    const app = await start();
    await app.get(Seeds).load();
    teams = await neighbourhoods(app);
    await app.close();
  });
  afterAll(() => database.drop());

  const start = (): Promise<INestApplicationContext> => NestFactory.createApplicationContext(AppModule.with(config), { logger: false });

  async function neighbourhoods(app: INestApplicationContext): Promise<readonly Team[]> {
    const make = new Make(app.get(UnitOfWork), app.get(Clock));
    const organisationId = (await make.organisation()).id;
    const made: Team[] = [];
    for (let number = 0; number < NEIGHBOURHOODS; number++) {
      const site = await make.site(undefined, { organisationId });
      const { person: _person, ...member } = await make.member(site, 'buurtverbinder');
      const other = await make.member(site, 'buurtverbinder', await make.person('Youssef'));
      const work = number % 2 === 0 ? BEGIN : NAME;
      if (work === NAME) await prepareName(make, member);
      made.push({ member, otherId: other.personId, work });
    }
    return made;
  }

  /** A neighbourhood that has come as far as choosing its name. */
  async function prepareName(make: Make, { siteId, personId }: Member): Promise<void> {
    const at = new Date();
    await make.insert(StepCompletion, { id: newId(), siteId, stepKey: BEGIN.step, personId, at, reason: null });
    await make.insert(SiteFront, { id: newId(), siteId, name: CHOSEN_NAME, accent: 'linde', welcome: 'Fijn dat je er bent.', photoId: null, updatedAt: at });
  }

  /** How many answers each neighbourhood had when the process was killed. */
  async function answersUntilKilled(): Promise<Answers> {
    const answers = new Map<string, number>();
    const given = JSON.stringify({ database: config.database, works: teams.map(({ member, work: { step } }) => ({ member, step })) });
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

  it('lost no answer it gave, and left every step with its part of the site and its mail', async () => {
    const answers = await answersUntilKilled();
    const app = await start();

    const wrong: object[] = [];
    for (const team of teams) {
      const found = await foundIn(app, team);
      // one act may have been committed and not yet answered
      const truths = [0, 1].map((unanswered) => truthAfter((answers.get(team.member.siteId) ?? 0) + unanswered, team.work));
      if (!truths.some((truth) => isDeepStrictEqual(truth, found))) wrong.push({ found, truths });
    }
    await app.close();

    expect(wrong).toEqual([]);
    expect([...answers.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(ANSWERS_BEFORE_THE_KILL);
  }, 180_000);
});

interface Stand {
  readonly acts: readonly string[];
  readonly changes: number;
  readonly isDone: boolean;
  readonly feature: string;
  readonly siteName: string;
  /** What the other one of the team will hear: that the step is done, and each time it was put back. */
  readonly mails: { readonly ofThisCompletion: number; readonly ofEarlierOnes: number; readonly ofReopenings: number };
}

function truthAfter(count: number, { feature }: Work): Stand {
  const acts = Array.from({ length: count }, (_, index) => ACTS[index % ACTS.length] ?? '');
  const isDone = acts.at(-1) === 'stap-afgerond';
  return {
    acts,
    changes: count,
    isDone,
    feature: count === 0 ? 'off' : isDone ? 'active' : 'paused',
    siteName: isDone && feature === NAME.feature ? CHOSEN_NAME : NO_NAME_YET,
    mails: { ofThisCompletion: isDone ? 1 : 0, ofEarlierOnes: 0, ofReopenings: acts.filter((act) => act === 'stap-teruggezet').length },
  };
}

async function foundIn(app: INestApplicationContext, { member: { siteId }, otherId, work: { step: stepKey, feature } }: Team): Promise<Stand> {
  const { manager } = app.get(DataSource);
  const lines = await manager.find(SiteLogLine, { where: { siteId }, order: { at: 'ASC', id: 'ASC' } });
  const completion = await manager.findOneBy(StepCompletion, { siteId, stepKey });
  const occasions = (await manager.findBy(OutboxMail, { toPersonId: otherId })).map(({ occasion }) => occasion);
  const ofThisCompletion = occasions.filter((occasion) => occasion === `stap-klaar:${completion?.id ?? ''}`).length;
  return {
    acts: lines.map(({ what }) => what).filter((what) => what.startsWith('stap-')),
    changes: lines.filter(({ what }) => what.startsWith('onderdeel-')).length,
    isDone: completion !== null,
    feature: (await app.get(FeatureStatesQueries).of(siteId)).get(feature) ?? 'off',
    siteName: (await manager.findOneByOrFail(Site, { id: siteId })).name,
    mails: {
      ofThisCompletion,
      ofEarlierOnes: occasions.filter((occasion) => occasion.startsWith('stap-klaar:')).length - ofThisCompletion,
      ofReopenings: occasions.filter((occasion) => occasion.startsWith('stap-terug:')).length,
    },
  };
}
