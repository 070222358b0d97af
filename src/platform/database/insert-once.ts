import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { newId } from './ids.js';
import type { Tx } from './tx.js';

/**
 * Inserts unless a row with the same unique key exists; says whether this call was the one.
 * It hides every conflict, so use it on tables whose only unique key besides the id is the one meant.
 */
export async function insertOnce<E extends ObjectLiteral & { id: string }>(
  tx: Tx,
  target: EntityTarget<E>,
  key: FindOptionsWhere<E>,
  values: Omit<E, 'id'>,
): Promise<boolean> {
  const id = newId();
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(target)
    .values({ ...values, id } as never)
    .orIgnore()
    .updateEntity(false)
    .execute();
  const stored = await tx.manager.findOneOrFail(target, { where: key, select: { id: true } as never });
  return stored.id === id;
}
