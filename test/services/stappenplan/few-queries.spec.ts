import { DataSource } from 'typeorm';
import { StepCompletionsService, StepWorkService } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';

/** The page a team opens most: its weight is in its queries. */
const MOST_QUERIES = 6;

describe('the plan page', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  it(`asks the database at most ${String(MOST_QUERIES)} times, session and memberships included`, async () => {
    const site = await test.make.site();
    const riet = await test.make.member(site, 'buurtverbinder');
    await test.get(StepWorkService).tick(riet, 'team', 'vaste-plek', true);
    await test.get(StepCompletionsService).complete(riet, 'team', 'Zo is het goed');
    const browser = await test.as(riet.person);
    await browser.get('/stappenplan'); // the version is read once and kept

    const asked = jest.spyOn(test.get(DataSource), 'createQueryRunner');
    const page = await browser.get('/stappenplan');

    expect(page.status).toBe(200);
    expect(asked.mock.calls.length).toBeGreaterThan(0);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(MOST_QUERIES);
  });
});
