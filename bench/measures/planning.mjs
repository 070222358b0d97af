import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { median } from '../tools/median.mjs';

const HERE = import.meta.dirname;
const ROUNDS = 5;

/** Six groups of six sessions over three trainers and five rooms: at once, and by HiGHS in its thread, which is loaded in the first round. */
export async function planning() {
  const child = fork(join(HERE, '../processes/planning.ts'), [String(ROUNDS)], {
    execArgv: ['--require', join(HERE, '../../test/support/process/run-typescript.cjs')],
  });
  const told = [];
  child.on('message', (each) => told.push(each));
  const [code] = await once(child, 'exit');
  if (code !== 0 || told.length !== ROUNDS) throw new Error(`planning ended with ${code} after ${told.length} of ${ROUNDS} rounds`);
  console.log(`sessions planned: ${told.map(({ planned }) => planned).join(', ')}; proven: ${told.filter(({ isProven }) => isProven).length} of ${ROUNDS}`);
  return [
    { what: 'planning 36 sessions, the first answer', value: median(told.map(({ first }) => first)), unit: 'ms' },
    { what: 'planning 36 sessions, the slowest of 5', value: Math.max(...told.map(({ whole }) => whole)) / 1000, unit: 's', target: { most: 5 } },
  ];
}
