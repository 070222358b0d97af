import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { configureApp } from '../../src/configure-app.js';
import { fastifyAdapter } from '../../src/create-app.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { type Config, readConfig } from '../../src/platform/config/config.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Seeds } from '../../src/platform/seeds/seeds.js';
import { freshDatabase } from './database.js';
import { Make } from './make.js';
import { Visitor } from './visitor.js';

/** A clock that stands still until a test moves it. */
export class TestClock extends Clock {
  constructor(private at = new Date('2026-03-02T09:00:00Z')) {
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

/** The whole product on an empty database of its own, with its seeds, and with a clock in the test's hands. */
export async function startApp(settings: Partial<Config> = {}): Promise<TestApp> {
  const database = await freshDatabase();
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
  await app.get(Seeds).load();
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
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
