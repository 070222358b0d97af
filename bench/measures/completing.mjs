import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { median } from '../tools/median.mjs';

const HERE = import.meta.dirname;
const ROUNDS = 500;
const TO_WARM_UP = 250;

/** Completing a step with all that belongs to it, beside the same rows written by the driver in one durable transaction. */
export async function completing({ folder }) {
  const child = fork(
    join(HERE, '../processes/completing-beside-driver.ts'),
    [join(folder, 'completing.sqlite'), join(folder, 'plain.sqlite'), String(ROUNDS)],
    {
      execArgv: ['--require', join(HERE, '../../test/support/process/run-typescript.cjs')],
    },
  );
  const told = [];
  child.on('message', (each) => told.push(each));
  const [code] = await once(child, 'exit');
  if (code !== 0 || told.length !== ROUNDS) throw new Error(`completing ended with ${code} after ${told.length} of ${ROUNDS} rounds`);
  const warm = told.slice(TO_WARM_UP);
  console.log(`rows of one completion: ${warm[0].rows.join(', ')}`);
  const product = median(warm.map((each) => each.product));
  const plain = median(warm.map((each) => each.plain));
  return [
    { what: 'completing a step', value: product, unit: 'ms' },
    { what: 'the same rows by the driver', value: plain, unit: 'ms' },
    { what: 'completing beside the driver', value: product / plain, unit: '× the time', target: { most: 4 } },
  ];
}
