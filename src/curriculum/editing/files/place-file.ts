import { newId } from '../../../platform/database/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { keepBytes } from '../../versions/file-contents.js';
import { LessonFile } from '../../versions/lesson-file.entity.js';

interface Shelf {
  readonly versionId: string;
  readonly moduleId: string;
}

/** Puts a file with a module, under its own name or the first free one after it; the same file is there once. Gives the name. */
export async function placeFile(tx: Tx, shelf: Shelf, wanted: string, bytes: Buffer): Promise<string> {
  const contentId = await keepBytes(tx, bytes);
  const there = new Map((await tx.manager.findBy(LessonFile, { moduleId: shelf.moduleId })).map((file) => [file.name, file.contentId]));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : wanted.replace(/(\.\w+)$/, `-${String(number)}$1`);
    if (there.get(name) === contentId) return name;
    if (there.has(name)) continue;
    await tx.manager.insert(LessonFile, { id: newId(), ...shelf, name, contentId });
    return name;
  }
}
