import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { configureApp } from '../../src/configure-app.js';
import { fastifyAdapter } from '../../src/create-app.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { type Config, readConfig } from '../../src/platform/config/config.js';
import { WRITER } from '../../src/platform/database/data-source.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { DomainEvents } from '../../src/platform/events/domain-events.js';
import { Seeds } from '../../src/platform/seeds/seeds.js';
import { freshDatabase, type TestDatabase } from './database.js';
import { Make } from './make.js';
import { rememberSeeds, type Seeded } from './seeded.js';
import { Visitor } from './visitor.js';

const BEGINNING = new Date('2026-03-02T09:00:00Z');

/** A clock that stands still until a test moves it. */
export class TestClock extends Clock {
  constructor(private at = BEGINNING) {
    super();
  }
  override now(): Date {
    return this.at;
  }
  set(at: Date | string): void {
    this.at = new Date(at);
  }
  pass(minutes: number): void {
    this.at = new Date(this.at.getTime() + minutes * 60_000);
  }
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: TestClock;
  readonly make: Make;
  readonly reader: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly config: Config;
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** A browser without a session. */
  visitor(): Visitor;
  /** A browser in which this person is signed in. */
  as(person: { readonly id: string }): Promise<Visitor>;
  stop(): Promise<void>;
}

/** Apps that nobody uses now, by their settings; the next test of this file that asks for the same goes on with one. */
const idle = new Map<string, Running>();
if (typeof afterAll === 'function') afterAll(() => Promise.all([...idle].map(([settings, each]) => each.end(settings === '{}'))));

/**
 * The whole product on an empty database of its own, with its seeds, and with a clock in the test's hands. Starting
 * it takes more than a second: a file starts it once for the same settings, and each next call finds it as it was at
 * first: its rows, its clock, and who listens to its events.
 */
export async function startApp(settings: Partial<Config> = {}): Promise<TestApp> {
  const key = JSON.stringify(settings);
  const running = idle.get(key) ?? (await Running.begin(settings));
  idle.delete(key);
  await running.renew();
  return running.asTestApp(async (done) => {
    if (idle.has(key)) await done.end();
    else idle.set(key, done);
  });
}

class Running {
  private isNew = true;

  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly config: Config,
    private readonly clock: TestClock,
    private readonly database: TestDatabase,
    private readonly seeded: Seeded,
    private readonly listeners: ReadonlyMap<unknown, readonly unknown[]>,
  ) {}

  static async begin(settings: Partial<Config>): Promise<Running> {
    const database = await freshDatabase('seeded');
    const config: Config = {
      ...readConfig({ NODE_ENV: 'test', SESSION_SECRET: 'a-secret-for-tests-that-is-long-enough' }),
      database: database.setting,
      ...settings,
    };
    const clock = new TestClock();
    const module = await Test.createTestingModule({ imports: [AppModule.with(config)] })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    const app = await configureApp(module.createNestApplication<NestFastifyApplication>(fastifyAdapter(config), { bodyParser: false, logger: false }));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    if (database.isSeeded) app.get<Loaded>(Seeds).areLoaded = true;
    else await app.get(Seeds).load();
    const seeded = await rememberSeeds(app.get<DataSource>(WRITER), database);
    return new Running(app, config, clock, database, seeded, new Map(listenersOf(app)));
  }

  /** As it was after its first start. */
  async renew(): Promise<void> {
    if (this.isNew) {
      this.isNew = false;
      return;
    }
    jest.restoreAllMocks();
    this.clock.set(BEGINNING);
    await this.seeded.restore();
    const now = listenersOf(this.app);
    now.clear();
    for (const [type, handlers] of this.listeners) now.set(type, handlers);
    // what was kept of pages goes with a commit
    await this.app.get(UnitOfWork).run(() => Promise.resolve());
  }

  /** @param isAsUsual with the usual settings: it serves the files that come as well */
  async end(isAsUsual = false): Promise<void> {
    const { database } = this;
    const servesOthers = isAsUsual && !database.isSeeded;
    if (servesOthers) await this.seeded.restore();
    await this.app.close();
    this.seeded.forget();
    await (servesOthers ? database.passOn() : database.drop());
  }

  asTestApp(stop: (running: Running) => Promise<void>): TestApp {
    const { app, clock, config } = this;
    const unitOfWork = app.get(UnitOfWork);
    return {
      app,
      clock,
      config,
      unitOfWork,
      make: new Make(unitOfWork, clock),
      reader: app.get(DataSource),
      get: (type) => app.get(type as Type),
      visitor: () => new Visitor(app),
      as: (person) => Visitor.signedIn(app, person.id),
      stop: () => stop(this),
    };
  }
}

/** Tests add listeners of their own, also ones that fail on purpose. */
const listenersOf = (app: NestFastifyApplication): Map<unknown, readonly unknown[]> => app.get<Listening>(DomainEvents).handlers;

interface Loaded {
  areLoaded: boolean;
}

interface Listening {
  readonly handlers: Map<unknown, readonly unknown[]>;
}
