import { Column, ForeignKey, PrimaryColumn } from 'typeorm';

/** The column decorators that mean the same on SQLite and PostgreSQL; entities use only these. */

const instant = {
  // a bigint, because TypeORM writes numbers into the text of a query for SQLite: each would be a new statement to prepare
  to: (value: unknown): unknown => (value instanceof Date ? BigInt(value.getTime()) : value),
  from: (value: unknown): unknown => (value === null || value === undefined ? value : new Date(Number(value))),
};

const json = {
  to: (value: unknown): unknown => (value === undefined ? value : JSON.stringify(value)),
  from: (value: unknown): unknown => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
};

interface Optional {
  readonly optional?: true;
}
interface Reference extends Optional {
  readonly onDelete?: 'CASCADE' | 'SET NULL' | 'RESTRICT';
}

export const IdColumn = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 36 });

/** The id of a row elsewhere, guarded by a foreign key; no relation to load by accident. */
export function ReferenceColumn(target: () => new () => object, { optional, onDelete = 'RESTRICT' }: Reference = {}): PropertyDecorator {
  return (entity, property) => {
    Column({ type: 'varchar', length: 36, nullable: optional ?? false })(entity, property);
    ForeignKey(target, { onDelete })(entity, property);
  };
}

export const TextColumn = (length: number, { optional }: Optional = {}): PropertyDecorator => Column({ type: 'varchar', length, nullable: optional ?? false });

export const LongTextColumn = ({ optional }: Optional = {}): PropertyDecorator => Column({ type: 'text', nullable: optional ?? false });

/** A short list that is read whole and never searched; kept as JSON. */
export const ListColumn = (): PropertyDecorator => Column({ type: 'text', transformer: json });

/** Facts that belong together, are read whole and never searched; kept as JSON, so dates in it are numbers or words. */
export const JsonColumn = (): PropertyDecorator => Column({ type: 'text', transformer: json });

export const IntegerColumn = ({ optional }: Optional = {}): PropertyDecorator => Column({ type: 'integer', nullable: optional ?? false });

export const BooleanColumn = (): PropertyDecorator => Column({ type: 'boolean' });

/** An instant, kept as epoch milliseconds: exact, sortable and without a zone on both databases. */
export const InstantColumn = ({ optional }: Optional = {}): PropertyDecorator => Column({ type: 'bigint', nullable: optional ?? false, transformer: instant });

/** Bytes; `data-source.ts` names the type of the database at hand. */
export const BytesColumn = ({ optional }: Optional = {}): PropertyDecorator => Column({ type: 'blob', nullable: optional ?? false });
