import { FeatureStatesQueries, type Site } from '../../../src/buurtsites/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { castMember } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('own steps of a team', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    site = await test.make.site();
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
  });

  const post = (who: Cast, path = '', fields: Record<string, string> = {}) =>
    who.browser.post(`/stappenplan/eigen-stappen${path}`, { buurt: who.siteId, ...fields });
  const list = async (who = riet) => (await who.browser.see('/stappenplan'))('#eigen-stappen');
  const addFlyer = async (): Promise<string> => {
    await post(riet, '', { titel: 'Flyer bij de bakker' });
    return ((await list()).find('.checks form').attr('action') ?? '').replace('/stappenplan/eigen-stappen', '');
  };

  it('stand under the plan, are ticked with who and when, and open nothing', async () => {
    const flyer = await addFlyer();
    await post(riet, flyer, { klaar: 'ja' });

    expect((await list()).find('.checks li').text()).toContain('Flyer bij de bakker');
    expect((await list()).find('.checks li p').text()).toBe('Riet, net');
    expect((await test.get(FeatureStatesQueries).of(site.id)).size).toBe(0);
    expect((await riet.browser.get('/stappenplan')).text).toContain('0 van de 22 stappen klaar');
  });

  it('are told in the history, once however often one presses', async () => {
    const flyer = await addFlyer();
    await post(riet, flyer, { klaar: 'ja' });
    await post(riet, flyer, { klaar: 'ja' });

    const page = await riet.browser.see('/stappenplan/geschiedenis');
    expect(
      page('.feed li')
        .toArray()
        .map((line) => page(line).find('p').first().text()),
    ).toEqual(['Riet (buurtverbinder) rondde een eigen stap af.', 'Riet (buurtverbinder) zette een eigen stap in het plan.']);
  });

  it('can be taken away', async () => {
    const flyer = await addFlyer();

    expect((await post(riet, `${flyer}/verwijdering`)).status).toBe(303);
    expect((await list()).text()).not.toContain('Flyer');
  });

  it('need a few words', async () => {
    expect((await post(riet, '', { titel: '' })).text).toContain('Schrijf in een paar woorden wat jullie gaan doen.');
    expect((await post(riet, '', { titel: 'x'.repeat(121) })).status).toBe(422);
  });

  it.each(['wijkprofessional', 'trainer'] as const)('are the residents’, a %s only looks', async (role) => {
    const flyer = await addFlyer();
    const other = await castMember(test, site, role, 'Marloes');

    expect((await list(other)).text()).toContain('Flyer bij de bakker');
    expect((await list(other)).find('button, a.btn')).toHaveLength(0);
    for (const path of ['', flyer, `${flyer}/verwijdering`]) expect((await post(other, path, { titel: 'x', klaar: 'ja' })).status).toBe(403);
    expect((await other.browser.get('/stappenplan/eigen-stappen/nieuw')).status).toBe(403);
  });

  it('of another neighbourhood are not found', async () => {
    const flyer = await addFlyer();
    const elsewhere = await castMember(test, await test.make.site(), 'buurtverbinder', 'Karel');

    for (const path of [flyer, `${flyer}/verwijdering`]) expect((await post(elsewhere, path, { klaar: 'ja' })).status).toBe(404);
    expect((await list()).text()).toContain('Flyer bij de bakker');
  });
});
