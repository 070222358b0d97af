import { FeatureRegistry, Site } from '../../../src/buurtsites/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('the front of a site', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
  });
  afterEach(() => test.stop());

  const front = { naam: 'Ons Linden', kleur: 'linde', welkom: 'Fijn dat je er bent.\nWij zijn **buren**.' };
  const shown = () => test.reader.manager.findOneByOrFail(Site, { id: site.id });

  it('keeps what the team prepares to the team until the step is done', async () => {
    await riet.browser.post('/buurt/linden/eigen-voorkant', front);

    expect(await shown()).toMatchObject({ name: 'Lindenkwartier', accent: 'emaille', welcome: null });
    expect((await test.visitor().get('/buurt/linden')).text).not.toContain('Ons Linden');
    expect((await riet.browser.get('/buurt/linden/eigen-voorkant/voorbeeld')).text).toContain('data-accent="linde"');
    expect(await test.get(FeatureRegistry).count('eigen-voorkant', 'front', site.id)).toBe(1);
  });

  it('shows name, colour and welcome as soon as it is on', async () => {
    await riet.browser.post('/buurt/linden/eigen-voorkant', front);

    await activate(test, site, riet.personId, 'eigen-voorkant');

    const page = await test.visitor().get('/buurt/linden');
    expect(page.text).toContain('Ons Linden');
    expect(page.text).toContain('data-accent="linde"');
  });

  it('goes back to plain while it rests, and returns unchanged', async () => {
    await riet.browser.post('/buurt/linden/eigen-voorkant', front);
    await activate(test, site, riet.personId, 'eigen-voorkant');

    await pause(test, site, riet.personId, 'eigen-voorkant');
    expect(await shown()).toMatchObject({ name: 'Lindenkwartier', accent: 'emaille', welcome: null });

    await activate(test, site, riet.personId, 'eigen-voorkant');
    expect(await shown()).toMatchObject({ name: 'Ons Linden', accent: 'linde', welcome: front.welkom });
  });

  it('changes what neighbours see at once while it is on, and cannot be emptied then', async () => {
    await riet.browser.post('/buurt/linden/eigen-voorkant', front);
    await activate(test, site, riet.personId, 'eigen-voorkant');

    await riet.browser.post('/buurt/linden/eigen-voorkant', { ...front, naam: 'Lindebloesem' });
    const emptied = await riet.browser.post('/buurt/linden/eigen-voorkant', { ...front, naam: '' });

    expect((await shown()).name).toBe('Lindebloesem');
    expect(emptied.status).toBe(422);
  });

  it.each(['#ff0000', 'rood', 'linde"; background: url(https://kwaad.example)', 'LINDE'])('refuses the colour %s with a clear sentence', async (kleur) => {
    const page = await riet.browser.post('/buurt/linden/eigen-voorkant', { ...front, kleur });

    expect(page.status).toBe(422);
    expect(page.text).toContain('Kies een van de zeven kleuren.');
  });

  it('can be saved in parts while it is being prepared, and counts when whole', async () => {
    const saved = await riet.browser.post('/buurt/linden/eigen-voorkant', { naam: 'Ons Linden' });

    expect(saved.status).toBe(303);
    expect(await test.get(FeatureRegistry).count('eigen-voorkant', 'front', site.id)).toBe(0);
  });

  it('refuses a welcome of more than five lines', async () => {
    const page = await riet.browser.post('/buurt/linden/eigen-voorkant', { ...front, welkom: '1\n2\n3\n4\n5\n6' });

    expect(page.status).toBe(422);
    expect(page.text).toContain('Houd het welkom op vijf regels.');
  });

  it('shows hostile words as words', async () => {
    await riet.browser.post('/buurt/linden/eigen-voorkant', {
      naam: '<b>Linden</b>',
      kleur: 'water',
      welkom: '<script>alert(1)</script> [klik](javascript:alert(1))',
    });

    const page = await riet.browser.see('/buurt/linden/eigen-voorkant/voorbeeld');
    expect(page('h1').text()).toBe('<b>Linden</b>');
    expect(page('main script')).toHaveLength(0);
    expect(page('.prose a')).toHaveLength(0);
  });

  it('lets residents of the team choose to stay closed until the opening', async () => {
    await riet.browser.post('/buurt/linden/eigen-voorkant/zichtbaarheid', { zichtbaar: 'besloten' });

    const page = await test.visitor().get('/buurt/linden');
    expect(page.status).toBe(404);
    expect(page.text).toContain('nog besloten');
    expect((await riet.browser.get('/buurt/linden')).status).toBe(200);
  });

  it.each(['wijkprofessional', 'trainer', 'opdrachtgever', 'lid'] as const)('is not for a %s to change', async (role) => {
    const other = await castMember(test, site, role, 'Hanna');

    expect((await other.browser.post('/buurt/linden/eigen-voorkant', front)).status).toBe(403);
    expect((await other.browser.post('/buurt/linden/eigen-voorkant/zichtbaarheid', { zichtbaar: 'besloten' })).status).not.toBe(303);
    expect((await shown()).visibility).toBe('open');
  });

  it('does not exist for the team of another neighbourhood', async () => {
    const neighbour = await castMember(test, await test.make.site('eiken'), 'buurtverbinder', 'Bram');

    expect((await neighbour.browser.post('/buurt/linden/eigen-voorkant', front)).status).toBe(404);
  });
});
