import type { EntityTarget, FindOptionsWhere, InsertQueryBuilder, ObjectLiteral } from 'typeorm';
import { newId } from './ids.js';
import type { Tx } from './tx.js';

/**
 * Inserts unless a row with the same unique key exists; says whether this call was the one.
 * Fails when something else than `key` was in the way.
 */
export async function insertOnce<E extends ObjectLiteral & { id: string }>(
  tx: Tx,
  target: EntityTarget<E>,
  key: FindOptionsWhere<E>,
  values: Omit<E, 'id'> & { readonly id?: string },
): Promise<boolean> {
  const [sql, parameters] = ignoringConflicts(tx, target, [values]).getQueryAndParameters();
  // TypeORM itself has no RETURNING on SQLite; both databases do
  const stored = await tx.manager.query<unknown[]>(`${sql} RETURNING id`, parameters);
  if (stored.length === 0) await tx.manager.findOneOrFail(target, { where: key, select: { id: true } as never });
  return stored.length > 0;
}

/**
 * As `insertOnce` for several rows in one statement, for who need not know which of them were new.
 * It hides every conflict: for tables whose only unique key besides the id is the one meant.
 */
export async function insertEachOnce<E extends ObjectLiteral & { id: string }>(tx: Tx, target: EntityTarget<E>, rows: readonly Omit<E, 'id'>[]): Promise<void> {
  if (rows.length > 0) await ignoringConflicts(tx, target, rows).execute();
}

const ignoringConflicts = <E extends ObjectLiteral>(tx: Tx, target: EntityTarget<E>, rows: readonly object[]): InsertQueryBuilder<E> =>
  tx.manager
    .createQueryBuilder()
    .insert()
    .into(target)
    .values(rows.map((row) => ({ id: newId(), ...row })) as never)
    .orIgnore()
    .updateEntity(false);
