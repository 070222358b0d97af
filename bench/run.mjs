// `npm run bench [name …]`: how much the product costs beside the least it could cost. Measures; it does not judge: exit code 0.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buurtsite } from './measures/buurtsite.mjs';
import { completing } from './measures/completing.mjs';
import { curriculum } from './measures/curriculum.mjs';
import { memory } from './measures/memory.mjs';
import { planning } from './measures/planning.mjs';
import { ready } from './measures/ready.mjs';
import { stappenplan } from './measures/stappenplan.mjs';
import { demoDatabase } from './tools/demo-database.mjs';
import { table } from './tools/table.mjs';

const MEASURES = { stappenplan, curriculum, buurtsite, completing, planning, memory, ready };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in MEASURES));
if (unknown.length > 0) {
  console.error(`Onbekend: ${unknown.join(', ')}. Kies uit: ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(1);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}`);
execFileSync(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build'], { stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'buurtbrug-bench-'));
try {
  const database = await demoDatabase(folder);
  const rows = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n== ${name}`);
    rows.push(...(await measure({ database, folder })));
  }
  console.log(`\n${table(rows)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
