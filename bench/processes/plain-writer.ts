import Database from 'better-sqlite3';

type Row = Readonly<Record<string, unknown>>;

export interface NewRow {
  readonly table: string;
  readonly row: Row;
}

/** What was written to one database, written again to a copy of it, with nothing but the driver. */
export class PlainWriter {
  readonly #product: Database.Database;
  readonly #copy: Database.Database;
  readonly #tables: readonly string[];
  readonly #inserts = new Map<string, Database.Statement>();
  readonly #seen = new Map<string, number>();

  constructor(product: Database.Database, copy: string) {
    this.#product = product;
    this.#copy = new Database(copy);
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) this.#copy.pragma(pragma);
    this.#tables = product.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all();
    this.newRows();
  }

  /** The rows that came since the last time. */
  newRows(): readonly NewRow[] {
    return this.#tables.flatMap((table) => {
      const rows = this.#product
        .prepare<[number], Row & { rowid_: number }>(`SELECT rowid AS rowid_, * FROM "${table}" WHERE rowid > ? ORDER BY rowid`)
        .all(this.#seen.get(table) ?? 0);
      const last = rows.at(-1);
      if (last) this.#seen.set(table, last.rowid_);
      return rows.map(({ rowid_: _rowid, ...row }) => ({ table, row }));
    });
  }

  /** One durable transaction with statements that are ready. @returns ms */
  write(rows: readonly NewRow[]): number {
    const ready = rows.map(({ table, row }) => ({ statement: this.#insert(table, row), values: Object.values(row) }));
    const began = performance.now();
    this.#copy.exec('BEGIN IMMEDIATE');
    for (const { statement, values } of ready) statement.run(...values);
    this.#copy.exec('COMMIT');
    return performance.now() - began;
  }

  close(): void {
    this.#copy.close();
  }

  #insert(table: string, row: Row): Database.Statement {
    const known = this.#inserts.get(table);
    if (known) return known;
    const columns = Object.keys(row);
    const statement = this.#copy.prepare(
      `INSERT INTO "${table}" (${columns.map((each) => `"${each}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    this.#inserts.set(table, statement);
    return statement;
  }
}
