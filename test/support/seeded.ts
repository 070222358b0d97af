import { rmSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import type { TestDatabase } from './database.js';

/** A database as it was after its seeds, to go back to before the next test. */
export interface Seeded {
  restore(): Promise<void>;
  forget(): void;
}

export const rememberSeeds = (writer: DataSource, { setting, isSeeded }: TestDatabase): Promise<Seeded> =>
  setting.kind === 'sqlite' ? rememberSqlite(writer, `${setting.path}.seeded`) : rememberPostgres(writer, isSeeded);

interface Named {
  readonly name: string;
}

async function rememberSqlite(writer: DataSource, copy: string): Promise<Seeded> {
  await writer.query(`VACUUM INTO '${copy}'`);
  // the tables in which a full-text index keeps itself follow from it
  const tables = await writer.query<Named[]>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'`,
  );
  return {
    async restore() {
      await writer.query('PRAGMA foreign_keys = OFF');
      await writer.query(`ATTACH '${copy}' AS seeded`);
      await writer.query('BEGIN IMMEDIATE');
      for (const { name } of tables) {
        await writer.query(`DELETE FROM main."${name}"`);
        await writer.query(`INSERT INTO main."${name}" SELECT * FROM seeded."${name}"`);
      }
      await writer.query('COMMIT');
      await writer.query('DETACH seeded');
      await writer.query('PRAGMA foreign_keys = ON');
    },
    forget: () => {
      rmSync(copy, { force: true });
    },
  };
}

async function rememberPostgres(writer: DataSource, isRemembered: boolean): Promise<Seeded> {
  const all = await tablesIn(writer, 'public');
  if (!isRemembered) await writer.query('CREATE SCHEMA seeded');
  for (const table of isRemembered ? [] : all) {
    const [first] = await writer.query<unknown[]>(`SELECT 1 FROM public.${table} LIMIT 1`);
    if (first) await writer.query(`CREATE TABLE seeded.${table} AS TABLE public.${table}`);
  }
  const filled = await tablesIn(writer, 'seeded');
  // one text is one connection; in any order, so without looking at keys
  const statements = [
    'SET session_replication_role = replica',
    // a truncate makes every file of every table and index anew
    ...all.map((table) => `DELETE FROM public.${table}`),
    ...filled.map((table) => `INSERT INTO public.${table} SELECT * FROM seeded.${table}`),
    'SET session_replication_role = DEFAULT',
  ];
  return {
    restore: () => writer.query(statements.join('; ')),
    forget: () => undefined,
  };
}

const tablesIn = async (writer: DataSource, schema: 'public' | 'seeded'): Promise<string[]> =>
  (await writer.query<Named[]>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = '${schema}' AND tablename <> 'migrations'`)).map(
    ({ name }) => `"${name}"`,
  );
