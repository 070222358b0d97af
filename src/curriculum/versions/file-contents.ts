import { createHash } from 'node:crypto';
import { type FindOptionsWhere, In } from 'typeorm';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { FileContent } from './file-content.entity.js';
import { LessonFile } from './lesson-file.entity.js';

/** Keeps the bytes, once for all versions. Gives the id under which they are. */
export async function keepBytes(tx: Tx, bytes: Buffer): Promise<string> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  await insertOnce(tx, FileContent, { digest }, { digest, bytes });
  const { id } = await tx.manager.findOneOrFail(FileContent, { select: { id: true }, where: { digest } });
  return id;
}

/** The bytes that these files show, to look at again once the files are gone. */
export async function contentsIn(tx: Tx, where: FindOptionsWhere<LessonFile>): Promise<readonly string[]> {
  return (await tx.manager.find(LessonFile, { select: { id: true, contentId: true }, where })).map(({ contentId }) => contentId);
}

/** Of these bytes what no version shows any more goes. */
export async function dropUnused(tx: Tx, contentIds: readonly string[]): Promise<void> {
  const used = new Set(await contentsIn(tx, { contentId: In(contentIds) }));
  const unused = contentIds.filter((id) => !used.has(id));
  if (unused.length > 0) await tx.manager.delete(FileContent, { id: In(unused) });
}
