import { FeatureRegistry, Membership, SiteLogLine, type Site } from '../../../src/buurtsites/index.js';
import { TeamCard } from '../../../src/buurtsites/features/ons-team/team-card.entity.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember, pause } from '../../support/make-site.js';

type Cast = Awaited<ReturnType<typeof castMember>>;

describe('ons team', () => {
  let test: TestApp;
  let site: Site;
  let riet: Cast;
  let marloes: Cast;

  beforeEach(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet', 'Kuipers');
    marloes = await castMember(test, site, 'wijkprofessional', 'Marloes', 'Vos');
  });
  afterEach(() => test.stop());

  const card = { graag: 'Soep koken', toestemming: 'ja' };
  const count = (name: string) => test.get(FeatureRegistry).count('ons-team', name, site.id);

  it('shows a card with first name and initial once its owner said yes', async () => {
    const saved = await riet.browser.post('/buurt/linden/ons-team/kaartje', card);
    await activate(test, site, riet.personId, 'ons-team');

    const page = await test.visitor().see('/buurt/linden/ons-team');
    expect(saved.status).toBe(303);
    expect(page('main').text()).toContain('Riet K.');
    expect(page('main').text()).toContain('Soep koken');
    expect(page('main').text()).not.toContain('Kuipers');
    expect(await count('team-cards')).toBe(1);
  });

  it('refuses a card without a yes, and keeps what was typed', async () => {
    const page = await riet.browser.post('/buurt/linden/ons-team/kaartje', { graag: 'Soep koken' });

    expect(page.status).toBe(422);
    expect(page.text).toContain('Vink aan dat je kaartje op de site mag');
    expect(page.text).toContain('Soep koken');
    expect(await count('team-cards')).toBe(0);
  });

  it('keeps no phone number that may not be on the site', async () => {
    const page = await riet.browser.post('/buurt/linden/ons-team/kaartje', { ...card, telefoon: '06 12345678' });

    expect(page.status).toBe(422);
    expect(page.text).toContain('Mag het telefoonnummer op de site?');
  });

  it('shows phone and mail that each got a yes', async () => {
    await riet.browser.post('/buurt/linden/ons-team/kaartje', {
      ...card,
      telefoon: '06 12345678',
      telefoonMag: 'ja',
      mail: 'riet@voorbeeld.example',
      mailMag: 'ja',
    });

    const page = await riet.browser.see('/buurt/linden/ons-team');
    expect(page('a[href="tel:0612345678"]').text()).toBe('06\u00a012345678');
    expect(page('a[href="mailto:riet@voorbeeld.example"]')).toHaveLength(1);
  });

  it('asks a professional for function and organisation, and shows residents first', async () => {
    const refused = await marloes.browser.post('/buurt/linden/ons-team/kaartje', card);
    await marloes.browser.post('/buurt/linden/ons-team/kaartje', { ...card, functie: 'welzijnswerker, Welzijn Oost' });
    await riet.browser.post('/buurt/linden/ons-team/kaartje', card);

    const names = (await riet.browser.see('/buurt/linden/ons-team'))('.who').text();
    expect(refused.status).toBe(422);
    expect(names).toContain('welzijnswerker, Welzijn Oost');
    expect(names.indexOf('Riet K.')).toBeLessThan(names.indexOf('Marloes V.'));
  });

  it('takes a card away at once when its owner withdraws', async () => {
    await riet.browser.post('/buurt/linden/ons-team/kaartje', card);

    await riet.browser.post('/buurt/linden/ons-team/kaartje/verwijdering');

    expect(await test.reader.manager.count(TeamCard)).toBe(0);
    expect((await riet.browser.get('/buurt/linden/ons-team')).text).not.toContain('Soep koken');
  });

  it('lets a buurtverbinder keep a card for a team member without mail', async () => {
    await riet.browser.post('/buurt/linden/ons-team/namens', { voornaam: 'Gerda', letter: 'm', ...card });

    const [stored] = await test.reader.manager.find(TeamCard);
    expect(stored).toMatchObject({ name: 'Gerda M.', personId: null, consentNotedById: riet.personId });
    expect((await riet.browser.get(`/buurt/linden/ons-team/namens/${stored?.id ?? ''}`)).text).toContain('Gerda');
  });

  it('lets nobody reach the card of somebody with an account through the entrusted ones', async () => {
    await marloes.browser.post('/buurt/linden/ons-team/kaartje', { ...card, functie: 'welzijnswerker' });
    const [own] = await test.reader.manager.find(TeamCard);

    await riet.browser.post(`/buurt/linden/ons-team/namens/${own?.id ?? ''}/verwijdering`);
    const change = await riet.browser.post(`/buurt/linden/ons-team/namens/${own?.id ?? ''}`, { voornaam: 'X', letter: 'y', ...card });

    expect(change.status).toBe(404);
    expect(await test.reader.manager.count(TeamCard)).toBe(1);
  });

  it('is not for professionals to keep cards for others or to change the meeting place', async () => {
    expect((await marloes.browser.post('/buurt/linden/ons-team/namens', { voornaam: 'Gerda', letter: 'm', ...card })).status).toBe(403);
    expect((await marloes.browser.post('/buurt/linden/ons-team/trefpunt', { plek: 'Hier', tijd: 'Nu' })).status).toBe(403);
  });

  it.each(['trainer', 'opdrachtgever', 'lid'] as const)('gives a %s no card', async (role) => {
    const other = await castMember(test, site, role, 'Hanna');

    expect((await other.browser.post('/buurt/linden/ons-team/kaartje', card)).status).toBe(403);
    expect(await test.reader.manager.count(TeamCard)).toBe(0);
  });

  it('does not exist for the team of another neighbourhood', async () => {
    const neighbour = await castMember(test, await test.make.site('eiken'), 'buurtverbinder', 'Bram');

    expect((await neighbour.browser.post('/buurt/linden/ons-team/kaartje', card)).status).toBe(404);
  });

  it('shows where and when the team can be met', async () => {
    await riet.browser.post('/buurt/linden/ons-team/trefpunt', { plek: 'Buurthuis De Linde', tijd: 'elke dinsdag, 10.00–12.00 uur' });
    await riet.browser.post('/buurt/linden/ons-team/trefpunt', { plek: 'De kapsalon', tijd: 'elke woensdag' });
    await activate(test, site, riet.personId, 'ons-team');

    const page = await test.visitor().get('/buurt/linden/ons-team');
    expect(page.text).toContain('De kapsalon');
    expect(page.text).not.toContain('Buurthuis De Linde');
    expect(await count('meeting-place')).toBe(1);
  });

  it('stands on the home page of the site', async () => {
    await riet.browser.post('/buurt/linden/ons-team/kaartje', card);
    await activate(test, site, riet.personId, 'ons-team');

    expect((await test.visitor().get('/buurt/linden')).text).toContain('Maak kennis met het team');
  });

  it('is for the team alone while it is off, and rests for the public while paused', async () => {
    expect((await riet.browser.get('/buurt/linden/ons-team')).status).toBe(200);
    expect((await test.visitor().get('/buurt/linden/ons-team')).status).toBe(404);

    await activate(test, site, riet.personId, 'ons-team');
    await pause(test, site, riet.personId, 'ons-team');

    expect((await test.visitor().get('/buurt/linden/ons-team')).text).toContain('Dit staat even stil');
  });

  it('does not show who has left the team', async () => {
    await riet.browser.post('/buurt/linden/ons-team/kaartje', card);
    await test.unitOfWork.run((tx) => tx.manager.update(Membership, { id: riet.id }, { endedAt: test.clock.now() }));

    expect(await count('team-cards')).toBe(0);
  });

  it('shows hostile words as words', async () => {
    const likes = '<script>alert(1)</script> {{chrome}} שלום 🎉';
    await riet.browser.post('/buurt/linden/ons-team/kaartje', { ...card, graag: likes });

    const page = await riet.browser.see('/buurt/linden/ons-team');
    expect(page('main script')).toHaveLength(0);
    expect(page('main').text()).toContain(likes);
    expect((await riet.browser.post('/buurt/linden/ons-team/kaartje', { ...card, graag: 'a'.repeat(10_000) })).status).toBe(422);
  });

  it('writes in the log who did what', async () => {
    await riet.browser.post('/buurt/linden/ons-team/kaartje', card);

    const lines = await test.reader.manager.find(SiteLogLine);
    expect(lines).toMatchObject([{ personId: riet.personId, role: 'buurtverbinder', what: 'teamkaart-gemaakt' }]);
  });
});
