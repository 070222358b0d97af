import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseSetting } from '../../src/platform/config/config.js';
import { writerOptions } from '../../src/platform/database/data-source.js';
import { migrate } from '../../src/platform/database/migrate.js';

/** Set: the tests run on PostgreSQL; else on SQLite files of their own. */
const POSTGRES = process.env['TEST_DATABASE_URL'];
const directory = mkdtempSync(join(tmpdir(), 'buurtbrug-'));

export interface TestDatabase {
  readonly setting: DatabaseSetting;
  drop(): Promise<void>;
}

/** A migrated, empty database of one's own. Migrating happens once per test file; after that it is a copy. */
export const freshDatabase = (): Promise<TestDatabase> => (POSTGRES ? freshPostgres(POSTGRES) : freshSqlite());

async function freshSqlite(): Promise<TestDatabase> {
  const template = join(directory, 'template.sqlite');
  if (!existsSync(template)) await migrated({ kind: 'sqlite', path: template });
  const path = join(directory, `${randomBytes(6).toString('hex')}.sqlite`);
  copyFileSync(template, path);
  return {
    setting: { kind: 'sqlite', path },
    drop: () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
      return Promise.resolve();
    },
  };
}

let postgresTemplate: string | null = null;
async function freshPostgres(url: string): Promise<TestDatabase> {
  if (!postgresTemplate) {
    const name = `t_${randomBytes(6).toString('hex')}`;
    await onServer(url, `CREATE DATABASE ${name}`);
    await migrated({ kind: 'postgres', url: named(url, name) });
    postgresTemplate = name;
  }
  const name = `b_${randomBytes(6).toString('hex')}`;
  await onServer(url, `CREATE DATABASE ${name} TEMPLATE ${postgresTemplate}`);
  return { setting: { kind: 'postgres', url: named(url, name) }, drop: () => onServer(url, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function migrated(setting: DatabaseSetting): Promise<void> {
  const writer = await new DataSource(writerOptions(setting)).initialize();
  await migrate(writer);
  if (setting.kind === 'sqlite') await writer.query('PRAGMA wal_checkpoint(TRUNCATE)');
  await writer.destroy();
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
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
