import { CurriculumQueries, ProgrammeVersions } from '../../../src/curriculum/index.js';
import { Cohort, CohortTrainer, Enrolment } from '../../../src/cohorts/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { PlanTemplates } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { castMember } from '../../support/make-site.js';

describe('the training', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  it('has a module for every step, and every step in one', async () => {
    const { steps } = await test.get(PlanTemplates).latest();
    const version = await test.get(ProgrammeVersions).latest();
    const modules = new Set((await test.get(CurriculumQueries).modulesOf(version.id)).map(({ key }) => key));

    expect(steps.filter(({ moduleKey }) => !modules.has(moduleKey)).map(({ key }) => key)).toEqual([]);
  });

  it('says what each module is for and which steps follow, to who is in no group', async () => {
    const riet = await castMember(test, await test.make.site(), 'buurtverbinder', 'Riet');

    const page = await riet.browser.see('/training');

    expect(
      page('h3')
        .toArray()
        .map((heading) => page(heading).text()),
    ).toContain('Het goede gesprek');
    expect(page('a[href="/stappenplan/agenda"]').text()).toContain('agenda');
    expect(page('main').text()).toContain('De lessen zijn voor wie meedoet in een groep.');
  });

  it('links no steps for who cannot open them', async () => {
    const youssef = await castMember(test, await test.make.site(), 'lid', 'Youssef');

    expect((await youssef.browser.see('/training'))('main a[href^="/stappenplan"]')).toHaveLength(0);
  });

  it('tells the team who the trainer is and how to reach them, and nobody else', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    const lid = await castMember(test, site, 'lid', 'Kofi');
    const hanna = await test.make.person('Hanna', { lastName: 'Visser' });
    const period = { startsOn: '2026-02-02', endsOn: '2026-06-02' };
    const cohort = await test.make.insert(Cohort, {
      id: newId(),
      siteId: site.id,
      name: 'Voorjaar',
      ...period,
      meetingPlace: null,
      holidayRegion: null,
      createdById: null,
      createdAt: test.clock.now(),
      startedAt: null,
      kind: null,
    });
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: cohort.id, personId: hanna.id, untilDay: null });

    await test.make.insert(Enrolment, {
      id: newId(),
      cohortId: cohort.id,
      personId: riet.personId,
      role: 'buurtverbinder',
      joinedAt: test.clock.now(),
      endedAt: null,
    });

    expect((await riet.browser.see('/bijeenkomsten'))('main').text()).toContain(hanna.email);
    expect((await lid.browser.see('/bijeenkomsten'))('main').text()).not.toContain(hanna.email);
  });

  it('brings from the menu to the site of the chosen neighbourhood', async () => {
    const site = await test.make.site();
    const riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    const nobody = await test.as(await test.make.person('Wim'));

    expect((await riet.browser.get('/buurtsite')).headers['location']).toBe(`/buurt/${site.slug}`);
    expect((await nobody.get('/buurtsite')).headers['location']).toBe('/vandaag');
  });

  it('asks to sign in first', async () => {
    for (const path of ['/training', '/bijeenkomsten', '/buurtsite']) expect((await test.visitor().get(path)).status).toBe(303);
  });
});
