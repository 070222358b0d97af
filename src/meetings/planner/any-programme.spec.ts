import fc from 'fast-check';
import { HighsWorker } from './highs-worker.js';
import { seriesOf } from './series.js';
import { firstPlan, solve } from './solve.js';
import { anyProblem } from '../../../test/support/planner/any-problem.js';
import { wrongsOf } from '../../../test/support/planner/check-plan.js';

// thinking takes seconds, on a busy machine many
jest.setTimeout(120_000);

describe('any programme', () => {
  const worker = new HighsWorker();
  afterAll(() => worker.stop());

  it('is planned by the rules at first', () => {
    fc.assert(
      fc.property(anyProblem(true), (asked) => {
        expect(wrongsOf(asked, firstPlan(seriesOf(asked)).placements)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is planned by the rules after thinking, which never loses a session', async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem(false), async (asked) => {
        const { plan } = await solve(asked, worker);

        expect(wrongsOf(asked, plan.placements)).toEqual([]);
        expect(plan.placements.length).toBeGreaterThanOrEqual(firstPlan(seriesOf(asked)).placements.length);
      }),
      { numRuns: 5 },
    );
  });
});
