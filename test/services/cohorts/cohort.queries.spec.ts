import { CohortQueries } from '../../../src/cohorts/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';

describe('what others ask about groups', () => {
  let test: TestApp;
  let queries: CohortQueries;
  beforeAll(async () => {
    test = await startApp();
    queries = test.get(CohortQueries);
  });
  afterAll(() => test.stop());

  it('names the group of a neighbourhood, who takes part and who guides it', async () => {
    const { cohort, site, trainer, residents } = await makeCohort(test, { residents: 5, professionals: 2 });
    await makeCohort(test);

    expect((await queries.cohortsOf(site.id)).map(({ id }) => id)).toEqual([cohort.id]);
    expect((await queries.activeEnrolments(cohort.id, 'buurtverbinder')).map(({ personId }) => personId)).toEqual(residents.map(({ id }) => id));
    expect(await queries.activeEnrolments(cohort.id)).toHaveLength(7);
    expect((await queries.trainersOf([cohort.id])).get(cohort.id)).toEqual([expect.objectContaining({ personId: trainer.id, firstName: 'Hanna' })]);
    expect(await queries.guidedBy(trainer.id)).toEqual([expect.objectContaining({ id: cohort.id })]);
    expect(await queries.worriesOf(cohort)).toEqual([]);
  });

  it('knows of a neighbourhood without a group', async () => {
    const site = await test.make.site();

    expect(await queries.cohortsOf(site.id)).toEqual([]);
  });
});
