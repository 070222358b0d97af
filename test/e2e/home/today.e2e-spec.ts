import { cell } from '../../../src/home/today/commissioner-today.js';
import { Cohort, CohortTrainer } from '../../../src/cohorts/index.js';
import { SiteLogService } from '../../../src/buurtsites/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import type { Person } from '../../../src/accounts/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import { schedule } from '../../support/make-meeting.js';
import { activate, castMember } from '../../support/make-site.js';

describe('today', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  it('asks to sign in first', async () => {
    expect((await test.visitor().get('/vandaag')).headers['location']).toBe('/inloggen?naar=%2Fvandaag');
  });

  it('greets a buurtverbinder above their own street', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    await activate(test, site, riet.personId, 'ons-team', 'eigen-voorkant');

    const page = await riet.browser.see('/vandaag');

    expect(page('h1').text()).toBe('Goedemorgen, Riet');
    expect(page('.street-cap-bar').text()).toContain('2 van de 22 onderdelen staan aan');
    expect(page('nav[aria-label=Hoofdmenu] a[aria-current=page]').text().trim()).toBe('Vandaag');
    expect(page('.panel-lift .btn')).toHaveLength(1);
  });

  it('tells what was done lately here, and nothing of another neighbourhood or of moderation', async () => {
    const [here, elsewhere] = [await test.make.site(), await test.make.site()];
    const riet = await castMember(test, here, 'buurtverbinder', 'Riet');
    const stranger = await castMember(test, elsewhere, 'buurtverbinder', 'Karel');
    await test.unitOfWork.run(async (tx) => {
      const log = test.get(SiteLogService);
      const line = { role: 'buurtverbinder' as const, at: test.clock.now() };
      await log.write(tx, { ...line, siteId: here.id, personId: riet.personId, what: 'trefpunt-bewaard' });
      await log.write(tx, { ...line, siteId: here.id, personId: riet.personId, what: 'melding-weghalen' });
      await log.write(tx, { ...line, siteId: elsewhere.id, personId: stranger.personId, what: 'spelregels-bewaard' });
    });

    const page = await riet.browser.see('/vandaag');

    expect(
      page('.feed li')
        .toArray()
        .map((line) => page(line).find('p').text()),
    ).toEqual(['Riet K. schreef op waar en wanneer het team te vinden is']);
  });

  it('tells a professional that the residents decide', async () => {
    const dirk = await castMember(test, await test.make.site(), 'wijkprofessional', 'Dirk');

    expect((await dirk.browser.see('/vandaag'))('main').text()).toContain('De bewoners beslissen');
  });

  it('shows a trainer the groups they guide, and no other', async () => {
    const site = await test.make.site();
    const hanna = await castMember(test, site, 'trainer', 'Hanna');
    const cohort = (name: string) => ({
      id: newId(),
      siteId: site.id,
      name,
      startsOn: '2026-02-02',
      endsOn: '2026-06-02',
      meetingPlace: null,
      holidayRegion: null,
      createdById: null,
      createdAt: test.clock.now(),
      startedAt: null,
      kind: null,
    });
    const own = await test.make.insert(Cohort, cohort('Groep van Hanna'));
    await test.make.insert(Cohort, cohort('Groep van een ander'));
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: own.id, personId: hanna.personId, untilDay: null });

    const page = await hanna.browser.see('/vandaag');

    expect(
      page('h3 a')
        .toArray()
        .map((link) => [page(link).text(), page(link).attr('href')]),
    ).toEqual([['Groep van Hanna', `/groep/${own.id}`]]);
  });

  it('shows who commissions it numbers without names, and no small ones (D29)', async () => {
    const organisation = await test.make.organisation();
    const site = await test.make.site('linden-getallen', { organisationId: organisation.id });
    const elsewhere = await test.make.site('elders-getallen', { name: 'Elders' });
    for (const name of ['Riet', 'Youssef', 'Fatima']) await test.make.member(site, 'buurtverbinder', await test.make.person(name));
    const sanne = await test.make.person('Sanne');
    await test.make.organisationMember(organisation.id, sanne.id, 'opdrachtgever');

    const page = await (await test.as(sanne)).see('/vandaag');

    expect(page('main').text()).toContain('Buurtverbinders: minder dan 5');
    expect(page('main').text()).not.toMatch(/Riet|Youssef|Fatima/);
    expect(page('main').text()).not.toContain(elsewhere.name);
    expect([0, 1, 4, 5].map(cell)).toEqual(['0', 'minder dan 5', 'minder dan 5', '5']);
  });

  it('shows a resident what is on', async () => {
    const site = await test.make.site();
    const youssef = await castMember(test, site, 'lid', 'Youssef');
    await activate(test, site, youssef.personId, 'groepen');

    const page = await youssef.browser.see('/vandaag');

    expect(page('.front-cards').text()).toContain('Groepen');
    expect(page('main').text()).not.toContain('stappenplan');
  });

  it('tells the platform admin whether the post arrives', async () => {
    const admin = await test.make.person('Beheer', { isPlatformAdmin: true });

    const page = await (await test.as(admin)).see('/vandaag');

    expect(page('main').text()).toContain('Er wacht geen post.');
  });

  it('is kind to somebody without a neighbourhood', async () => {
    const page = await (await test.as(await test.make.person('Wim'))).see('/vandaag');

    expect(page('main').text()).toContain('Je hoort nog niet bij een buurt');
  });

  it('is about the group somebody takes part in, also while a newer one gathers here', async () => {
    const own = await makeCohort(test, { residents: 2, professionals: 1, started: true });
    await schedule(test, own, { mixReason: 'Een kleine groep.' });
    await test.make.insert(Cohort, {
      ...own.cohort,
      id: newId(),
      name: 'Najaar 2026',
      startsOn: '2026-09-10',
      endsOn: '2026-12-10',
      startedAt: null,
      kind: null,
    });
    const [riet, youssef] = own.residents as [Person, Person];
    const page = await (await test.as(riet)).see('/vandaag');

    expect(page('main').text()).toContain('Jullie volgende bijeenkomst');
    expect(page(`a[href="/groep/${own.cohort.id}/regie"]`)).toHaveLength(1);
    await (await test.as(youssef)).post(`/groep/${own.cohort.id}/stoppen`);
    expect((await (await test.as(riet)).see('/vandaag'))('[role=note]').text()).toContain('stokje');
  });
});
