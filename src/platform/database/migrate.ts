import type { DataSource } from 'typeorm';

/** Any number, the same in every process of this product. */
const ADVISORY_LOCK = 7_220_116;

/** Brings the schema up to date. Two processes that start together take turns. Gives the names of what was run. */
export async function migrate(writer: DataSource): Promise<readonly string[]> {
  return writer.options.type === 'postgres' ? migratePostgres(writer) : migrateSqlite(writer);
}

async function migratePostgres(writer: DataSource): Promise<readonly string[]> {
  const lock = writer.createQueryRunner();
  await lock.query(`SELECT pg_advisory_lock(${String(ADVISORY_LOCK)})`);
  try {
    return namesOf(await writer.runMigrations({ transaction: 'all' }));
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(${String(ADVISORY_LOCK)})`);
    await lock.release();
  }
}

async function migrateSqlite(writer: DataSource): Promise<readonly string[]> {
  await writer.query('PRAGMA busy_timeout = 60000');
  // SQLite changes a column by building the table anew; with keys on, dropping the old one would empty its children.
  await writer.query('PRAGMA foreign_keys = OFF');
  await writer.query('BEGIN IMMEDIATE');
  try {
    const names = namesOf(await writer.runMigrations({ transaction: 'none' }));
    await refuseDanglingKeys(writer);
    await writer.query('COMMIT');
    return names;
  } catch (error) {
    await writer.query('ROLLBACK');
    throw error;
  } finally {
    await writer.query('PRAGMA foreign_keys = ON');
    await writer.query('PRAGMA busy_timeout = 0');
  }
}

async function refuseDanglingKeys(writer: DataSource): Promise<void> {
  const dangling = await writer.query<unknown[]>('PRAGMA foreign_key_check');
  if (dangling.length > 0) throw new Error(`the migration leaves ${String(dangling.length)} rows that point at nothing`);
}

const namesOf = (done: readonly { name: string }[]): string[] => done.map((each) => each.name);
