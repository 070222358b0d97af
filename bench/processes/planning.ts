import { HighsWorker } from '../../src/meetings/planner/highs-worker.js';
import { seriesOf } from '../../src/meetings/planner/series.js';
import { firstPlan, solve } from '../../src/meetings/planner/solve.js';
import { wholeProgramme } from '../../test/support/planner/problems.js';

const ROUNDS = Number(process.argv[2]);

async function measure(): Promise<void> {
  const worker = new HighsWorker();
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    firstPlan(seriesOf(wholeProgramme()));
    const first = performance.now() - begun;
    const { plan, isProven } = await solve(wholeProgramme(), worker);
    process.send?.({ first, whole: performance.now() - begun - first, planned: plan.placements.length, isProven });
  }
  await worker.stop();
}

void measure();
