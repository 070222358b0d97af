import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFeatureTexts } from './buurtsites/index.js';
import { filesOf, readSeeds, SEEDS } from './curriculum/index.js';
import { checkDemo } from './home/demo/check/check-demo.js';
import { readPlan } from './stappenplan/index.js';

/** Says what is wrong in the seeds, with file and line; exit code 1 when anything is. */
export function checkSeeds(): Promise<void> {
  const plan = readPlan(join(process.cwd(), 'seeds/stappenplan'));
  const programmes = readSeeds();
  const remarks = [
    ...plan.remarks,
    ...programmes.flatMap((each) => each.remarks),
    ...checkFeatureTexts(process.cwd()),
    ...checkDemo(process.cwd(), plan.plan?.steps ?? []),
  ];
  const hints = [...plan.hints, ...programmes.flatMap((each) => each.hints)];
  for (const { file, line, text } of remarks) console.error(`${file} regel ${String(line)}: ${text}`);
  for (const { file, line, text } of hints) console.log(`Tip. ${file} regel ${String(line)}: ${text}`);
  console.log(remarks.length === 0 ? 'De seeds kloppen.' : `Er ${remarks.length === 1 ? 'is 1 ding' : `zijn ${String(remarks.length)} dingen`} te verbeteren.`);
  process.exitCode = remarks.length === 0 ? 0 : 1;
  return Promise.resolve();
}

/** Writes the programmes in the form in which export writes them, so that a comparison shows only what was changed. */
export function formatSeeds(): Promise<void> {
  for (const { folder, content } of readSeeds()) {
    if (!content) throw new Error(`the programme ${folder} is not right; run npm run seeds:check`);
    for (const [path, bytes] of filesOf(content)) writeFileSync(join(process.cwd(), SEEDS, folder, path), bytes);
  }
  console.log('De programma’s staan in de vaste vorm.');
  return Promise.resolve();
}
