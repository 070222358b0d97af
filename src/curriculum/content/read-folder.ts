import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LARGEST_FILE, type ProgrammeFiles } from './programme-source.js';

/** The files of a programme on disk. Of one that is too large only so much that the check sees it. */
export function readFolder(root: string): ProgrammeFiles {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, beginningOf(join(root, path))]));
}

function beginningOf(path: string): Buffer {
  const bytes = Buffer.alloc(Math.min(statSync(path).size, LARGEST_FILE + 1));
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(file);
  }
  return bytes;
}
