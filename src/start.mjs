// `npm start`: builds when something in src is newer than the last build, then starts in this same process.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ENTRY = join('dist', 'main.js');
const STAMP = join('dist', 'gebouwd');
const INSTALL_FIRST = 'Starten lukt nog niet: doe eerst `npm ci`, en dan weer `npm start`.';
const BUILD_FAILED = 'Bouwen is niet gelukt: doe eerst `npm ci`, en dan weer `npm start` (blijft het mis, dan toont `npm run build` wat er is).';

function isBuilt() {
  if (!existsSync(ENTRY)) return false;
  const built = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // folders too: a file that is gone changes only its folder
  const sources = readdirSync('src', { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name));
  return [...sources, 'package-lock.json'].every((path) => statSync(path).mtimeMs <= built);
}

function isInstalled(name) {
  return existsSync(join('node_modules', '@nestjs', name));
}

function build() {
  console.log('Even bouwen …');
  try {
    execFileSync(process.execPath, [join('node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build'], { stdio: ['ignore', 'ignore', 'ignore'] });
    writeFileSync(STAMP, '');
    return true;
  } catch {
    // what the compiler says is for who wrote the code; who starts needs to know what to do
    console.error(BUILD_FAILED);
    return false;
  }
}

function isReady() {
  if (!isInstalled('core') || (!isInstalled('cli') && !existsSync(ENTRY))) {
    console.error(INSTALL_FIRST);
    return false;
  }
  return isBuilt() || !isInstalled('cli') || build();
}

if (isReady()) createRequire(import.meta.url)('../dist/main.js');
else process.exitCode = 1;
