import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { type DataSourceOptions, getMetadataArgsStorage } from 'typeorm';
import type { DatabaseSetting } from '../config/config.js';
import { migrations } from './migrations/index.js';
import { SnakeNaming } from './snake-naming.js';

/** Injection token of the data source that may write; only the unit of work and the migrations use it. */
export const WRITER = Symbol('writer');

export function writerOptions(database: DatabaseSetting): DataSourceOptions {
  if (database.kind === 'postgres') return { ...common('bytea'), migrations, type: 'postgres', url: database.url, poolSize: 6 };
  mkdirSync(dirname(database.path), { recursive: true });
  return { ...common('blob'), migrations, type: 'better-sqlite3', database: database.path, timeout: 0, prepareDatabase: prepareWriter };
}

/** The default data source only reads, so that a stray `save()` fails loudly instead of joining someone's transaction. */
export function readerOptions(database: DatabaseSetting): DataSourceOptions {
  if (database.kind === 'postgres')
    return { ...common('bytea'), type: 'postgres', url: database.url, poolSize: 10, extra: { options: '-c default_transaction_read_only=on' } };
  return { ...common('blob'), type: 'better-sqlite3', database: database.path, readonly: true, timeout: 0 };
}

function common(bytes: 'bytea' | 'blob') {
  const { tables, columns } = getMetadataArgsStorage();
  for (const { options } of columns) if (options.type === 'blob' || options.type === 'bytea') options.type = bytes;
  const entities = tables.map((table) => table.target).filter((target) => typeof target === 'function');
  return { entities, synchronize: false, migrationsRun: false, namingStrategy: new SnakeNaming(), logging: false } as const;
}

function prepareWriter(db: BetterSqlite3.Database): void {
  db.pragma('busy_timeout = 0'); // waiting here would stop every request; the unit of work tries again instead
  db.pragma('foreign_keys = ON');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL'); // with less, an acknowledged commit can be lost with the power
  // TypeORM begins deferred: a transaction that reads, then writes, could fail half-way when another process wrote.
  const prepare = db.prepare.bind(db);
  db.prepare = (sql: string) => prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql);
}
