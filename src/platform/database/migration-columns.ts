import type { TableCheckOptions, TableColumnOptions, TableForeignKeyOptions } from 'typeorm';

/** The same columns as in `columns.ts`, for migrations. Names are snake_case here. */

export const id = (): TableColumnOptions => ({ name: 'id', type: 'varchar', length: '36', isPrimary: true });
export const reference = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: '36' });
export const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
export const longText = (name: string): TableColumnOptions => ({ name, type: 'text' });
export const integer = (name: string): TableColumnOptions => ({ name, type: 'integer' });
export const boolean = (name: string): TableColumnOptions => ({ name, type: 'boolean' });
export const instant = (name: string): TableColumnOptions => ({ name, type: 'bigint' });
export const bytes = (name: string, isPostgres: boolean): TableColumnOptions => ({ name, type: isPostgres ? 'bytea' : 'blob' });
export const optional = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

export const to = (table: string, column: string, onDelete: 'CASCADE' | 'SET NULL' | 'RESTRICT' = 'RESTRICT'): TableForeignKeyOptions => ({
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
});

/** An enumeration as the database sees it: a word from a list. The entity repeats it with `@Check`. */
export const wordFrom = (table: string, column: string, words: readonly string[]): TableCheckOptions => ({
  name: `${table}_${column}_known`,
  columnNames: [column],
  expression: `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`,
});
