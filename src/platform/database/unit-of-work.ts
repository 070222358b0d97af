import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainEvents } from '../events/domain-events.js';
import { WRITER } from './data-source.js';
import { Tx } from './tx.js';
import { Turns } from './turns.js';

/** The database says "run it again": serialization failure or deadlock (PostgreSQL), another process writes (SQLite). */
const RUN_AGAIN = new Set(['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT']);
const MOST_ATTEMPTS = 12;
/** Who lost this often to other writers here goes on alone, so that everybody's turn comes. */
const ATTEMPTS_AMONG_OTHERS = 3;
/** PostgreSQL does best with few serializable writers (more only retry more); SQLite has one write connection. */
const POSTGRES_WRITERS = 4;
const LONGEST_QUEUE = 500;

interface Outcome<T> {
  readonly result: T;
  readonly afterwards: readonly (() => void)[];
}

/**
 * The only way to write. On SQLite TypeORM has one connection for everybody: two overlapping transactions would
 * nest, and the rollback of one would undo what the other had committed. So writers take turns.
 * `work` may run more than once: nothing but the database in it.
 */
@Injectable()
export class UnitOfWork {
  private readonly running = new AsyncLocalStorage<true>();
  private readonly isPostgres: boolean;
  private readonly turns: Turns;
  private readonly committed: (() => void)[] = [];

  constructor(
    @Inject(WRITER) private readonly writer: DataSource,
    private readonly events: DomainEvents,
  ) {
    this.isPostgres = writer.options.type === 'postgres';
    this.turns = new Turns(this.isPostgres ? POSTGRES_WRITERS : 1, LONGEST_QUEUE);
  }

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.running.getStore()) throw new Error('a unit of work inside a unit of work: pass the tx on instead');
    const { result, afterwards } = await this.attempt(work);
    for (const act of [...this.committed, ...afterwards]) act();
    return result;
  }

  /** After every commit, before who asked for it hears: for what is kept in memory. */
  onCommit(act: () => void): void {
    this.committed.push(act);
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<Outcome<T>> {
    let isAlone = false;
    await this.turns.take();
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.once(work);
        } catch (error) {
          if (attempt >= MOST_ATTEMPTS || !RUN_AGAIN.has(codeOf(error))) throw error;
          await sleep(Math.random() * 5 * 2 ** Math.min(attempt, 6)); // full jitter, so that rivals part
        }
        if (attempt < ATTEMPTS_AMONG_OTHERS || isAlone) continue;
        await this.turns.takeAll();
        isAlone = true;
      }
    } finally {
      if (isAlone) this.turns.giveAll();
      else this.turns.give();
    }
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<Outcome<T>> {
    const afterwards: (() => void)[] = [];
    const body = (manager: EntityManager): Promise<T> => this.running.run(true, () => work(new Tx(manager, this.events, afterwards)));
    return { result: await this.transaction(body), afterwards };
  }

  private transaction<T>(body: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.isPostgres ? this.writer.transaction('SERIALIZABLE', body) : this.writer.transaction(body);
  }
}

function codeOf(error: unknown): string {
  const failure = error as { code?: string; driverError?: { code?: string } } | null;
  return failure?.driverError?.code ?? failure?.code ?? '';
}
