import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseSetting } from '../../src/platform/config/config.js';
import { writerOptions } from '../../src/platform/database/data-source.js';
import { migrate } from '../../src/platform/database/migrate.js';

/** Set: the tests run on PostgreSQL; else on SQLite files of their own. */
const POSTGRES = process.env['TEST_DATABASE_URL'];
const directory = mkdtempSync(join(tmpdir(), 'buurtbrug-'));
/** Set by `test/run.mjs` for all files of a run: what the first one made, the others copy. */
const RUN = process.env['TEST_RUN'];

export interface TestDatabase {
  readonly setting: DatabaseSetting;
  /** It comes from a file before this one, and has the seeds. */
  readonly isSeeded: boolean;
  drop(): Promise<void>;
  /** Nobody uses it now and it is as it was after its seeds: files that come after begin with it. */
  passOn(): Promise<void>;
}

/** A migrated, empty database of one's own; or one with seeds, once there is one. */
export const freshDatabase = (wanted: 'empty' | 'seeded' = 'empty'): Promise<TestDatabase> =>
  POSTGRES ? freshPostgres(POSTGRES, wanted) : freshSqlite(wanted);

async function freshSqlite(wanted: 'empty' | 'seeded'): Promise<TestDatabase> {
  const shared = RUN ?? directory;
  const seeded = join(shared, 'seeded.sqlite');
  const isSeeded = wanted === 'seeded' && existsSync(seeded);
  const path = join(directory, `${randomBytes(6).toString('hex')}.sqlite`);
  copyFileSync(isSeeded ? seeded : await emptySqlite(shared), path);
  return {
    setting: { kind: 'sqlite', path },
    isSeeded,
    drop: () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
      return Promise.resolve();
    },
    passOn: () => {
      renameSync(path, seeded);
      return Promise.resolve();
    },
  };
}

async function emptySqlite(shared: string): Promise<string> {
  const template = join(shared, 'empty.sqlite');
  if (existsSync(template)) return template;
  const path = join(directory, 'new.sqlite');
  await migrated({ kind: 'sqlite', path });
  renameSync(path, template);
  return template;
}

const run = RUN ? basename(RUN).toLowerCase().replace(/\W/g, '_') : randomBytes(6).toString('hex');
const EMPTY = `empty_${run}`;
const SEEDED = `seeded_${run}`;

async function freshPostgres(url: string, wanted: 'empty' | 'seeded'): Promise<TestDatabase> {
  const isSeeded = wanted === 'seeded' && (await isThere(url, SEEDED));
  if (!isSeeded && !(await isThere(url, EMPTY))) {
    const made = `b_${randomBytes(6).toString('hex')}`;
    await onServer(url, `CREATE DATABASE ${made}`);
    await migrated({ kind: 'postgres', url: named(url, made) });
    await rename(url, made, EMPTY);
  }
  const name = `b_${randomBytes(6).toString('hex')}`;
  await onServer(url, `CREATE DATABASE ${name} TEMPLATE ${isSeeded ? SEEDED : EMPTY}`);
  return {
    setting: { kind: 'postgres', url: named(url, name) },
    isSeeded,
    drop: () => drop(url, name),
    passOn: () => (RUN ? rename(url, name, SEEDED) : drop(url, name)),
  };
}

const isThere = async (url: string, name: string): Promise<boolean> => (await onServer(url, `SELECT 1 FROM pg_database WHERE datname = '${name}'`)) > 0;
const drop = async (url: string, name: string): Promise<void> => {
  await onServer(url, `DROP DATABASE ${name} WITH (FORCE)`);
};

/** Two files may have made the same at once; one is enough. */
async function rename(url: string, from: string, to: string): Promise<void> {
  if (await isThere(url, to)) return drop(url, from);
  await onServer(url, `ALTER DATABASE ${from} RENAME TO ${to}`).catch((error: unknown) => {
    if ((error as { code?: string }).code !== '42P04') throw error;
    return drop(url, from);
  });
}

async function migrated(setting: DatabaseSetting): Promise<void> {
  const writer = await new DataSource(writerOptions(setting)).initialize();
  await migrate(writer);
  if (setting.kind === 'sqlite') await writer.query('PRAGMA wal_checkpoint(TRUNCATE)');
  await writer.destroy();
}

/** @returns the number of rows */
async function onServer(url: string, sql: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

function named(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

process.on('exit', () => {
  rmSync(directory, { recursive: true, force: true });
});
