import { Demo } from '../../../src/home/demo/demo.js';
import { Person } from '../../../src/accounts/index.js';
import { Site } from '../../../src/buurtsites/index.js';
import { PlanOverviewQueries } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('the demo', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
    test.clock.set(new Date());
  });
  afterAll(() => test.stop());

  it('fills an empty database once, with a step that is ready to be completed', async () => {
    expect(await test.get(Demo).loadWhenNew()).toBe(true);
    expect(await test.get(Demo).loadWhenNew()).toBe(false);

    const site = await test.reader.manager.findOneByOrFail(Site, { slug: 'lindenkwartier' });
    const { facts, next } = await test.get(PlanOverviewQueries).of(site.id);
    expect(facts.done.size).toBeGreaterThanOrEqual(3);
    expect(next).not.toBeNull();
  });

  it('can be put back as it was', async () => {
    await test.make.person('Indringer');

    await test.get(Demo).reset();

    expect(await test.reader.manager.countBy(Person, { firstName: 'Indringer' })).toBe(0);
    expect(await test.reader.manager.countBy(Person, { firstName: 'Riet' })).toBe(1);
  });

  it('does not exist in production', async () => {
    const production = await startApp({ isProduction: true });

    expect(await production.get(Demo).loadWhenNew()).toBe(false);
    await expect(production.get(Demo).reset()).rejects.toThrow('no demo in production');
    await production.stop();
  });
});
