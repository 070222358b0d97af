// `npm start`: builds when something in src is newer than the last build, then starts in this same process.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ENTRY = join('dist', 'main.js');
const STAMP = join('dist', 'gebouwd');

function isBuilt() {
  if (!existsSync(ENTRY)) return false;
  const built = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // folders too: a file that is gone changes only its folder
  const sources = readdirSync('src', { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name));
  return [...sources, 'package-lock.json'].every((path) => statSync(path).mtimeMs <= built);
}

function hasBuilder() {
  return existsSync(join('node_modules', '@nestjs', 'cli'));
}

if (!isBuilt() && (hasBuilder() || !existsSync(ENTRY))) {
  console.log('Even bouwen …');
  execFileSync(process.execPath, [join('node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build'], { stdio: ['ignore', 'ignore', 'ignore'] });
  writeFileSync(STAMP, '');
}
createRequire(import.meta.url)('../dist/main.js');
