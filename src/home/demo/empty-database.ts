import type { Tx } from '../../platform/database/tx.js';

/** What stays: the schema's own table and the versions of the content. */
const KEPT = new Set(['migrations', 'plan_version']);

/** Removes every row people made. Tables that point at others go first; a few rounds settle the order. */
export async function emptyDatabase({ manager }: Tx): Promise<void> {
  const names = manager.dataSource.entityMetadatas.map(({ tableName }) => tableName).filter((name) => !KEPT.has(name));
  if (manager.dataSource.options.type === 'postgres') {
    await manager.query(`TRUNCATE ${names.map((name) => `"${name}"`).join(', ')} CASCADE`);
    return;
  }
  await manager.query('PRAGMA defer_foreign_keys = ON');
  for (const name of names) await manager.query(`DELETE FROM "${name}"`);
}
