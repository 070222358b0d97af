import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

type Values = Readonly<Record<string, string | bigint | null>>;

/**
 * A query whose text is built once and whose values are filled in each time; gives raw rows.
 * For what every request asks: building the text costs more than the database needs to answer it.
 */
export class KeptQuery<Row> {
  private text: { readonly sql: string; readonly names: readonly string[] } | null = null;

  /** @param names the parameters that `build` names as `:name`; each has one value, no lists */
  constructor(
    private readonly reader: DataSource,
    private readonly names: readonly string[],
    private readonly build: () => SelectQueryBuilder<ObjectLiteral>,
  ) {}

  rows(values: Values): Promise<Row[]> {
    this.text ??= this.written();
    return this.reader.query<Row[]>(
      this.text.sql,
      this.text.names.map((name) => values[name]),
    );
  }

  /** Each parameter is its own name, so that the order in which they stand in the text can be read back. */
  private written(): { sql: string; names: string[] } {
    const [sql, parameters] = this.build()
      .setParameters(Object.fromEntries(this.names.map((name) => [name, name])))
      .getQueryAndParameters();
    return { sql, names: parameters as string[] };
  }
}
