import { SiteLogLine } from '../../../src/buurtsites/index.js';
import { CohortTrainer } from '../../../src/cohorts/index.js';
import { RegieWatchPause } from '../../../src/facilitation/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { StepHelpRequest } from '../../../src/stappenplan/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import type { Visitor } from '../../support/visitor.js';

describe('the regie-wacht', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  beforeEach(() => {
    test.clock.set('2026-05-04T09:00:00Z');
  });
  afterAll(() => test.stop());

  const group = async (professionals = 1) => {
    const made = await makeCohort(test, { residents: 5, professionals, started: true });
    test.clock.pass(24 * 60);
    const { residents, professionals: helpers, trainer, cohort } = made;
    const path = `/groep/${cohort.id}/regie`;
    return { ...made, path, riet: await test.as(residents[0] ?? trainer), dirk: await test.as(helpers[0] ?? trainer), hanna: await test.as(trainer) };
  };
  type Group = Awaited<ReturnType<typeof group>>;
  const act = async (
    { site, residents, professionals }: Group,
    role: 'buurtverbinder' | 'wijkprofessional',
    times: number,
    at = test.clock.now(),
    what?: string,
  ) => {
    const personId = (role === 'buurtverbinder' ? residents : professionals)[0]?.id ?? null;
    const line = {
      siteId: site.id,
      personId,
      role,
      what: what ?? (role === 'buurtverbinder' ? 'klus-klaar' : 'bijdrage-erbij'),
      featureKey: null,
      reason: null,
    };
    for (let time = 0; time < times; time++) await test.make.insert(SiteLogLine, { id: newId(), stepKey: 'agenda', ...line, at });
  };
  const ask = ({ site, residents }: Group, daysAgo: number) =>
    test.make.insert(StepHelpRequest, {
      id: newId(),
      siteId: site.id,
      stepKey: 'agenda',
      asked: 'professionals',
      words: 'Welke zaal is vrij?',
      askedById: residents[0]?.id ?? null,
      askedAt: new Date(test.clock.now().getTime() - daysAgo * 24 * 60 * 60 * 1000),
      closedAt: null,
    });
  const text = async (who: Visitor, path: string): Promise<string> => (await who.see(path))('main').text();

  it('says in words what residents did when one professional takes part: no figure, no name', async () => {
    const made = await group(1);
    await act(made, 'buurtverbinder', 15);
    await act(made, 'wijkprofessional', 5);

    for (const who of [made.hanna, made.riet, made.dirk]) {
      const page = await who.see(made.path);
      expect(page('#samen').parent().text()).toContain('Bewoners deden het meeste.');
      expect(page('#samen').parent().text()).not.toMatch(/75|25|Dirk/);
      expect(page('progress')).toHaveLength(0);
    }
  });

  it('shows shares, in words beside the bars, with three professionals', async () => {
    const made = await group(3);
    await act(made, 'buurtverbinder', 15);
    await act(made, 'wijkprofessional', 5);

    const page = await made.riet.see(made.path);

    expect(
      page('progress')
        .toArray()
        .map((bar) => page(bar).text()),
    ).toEqual(['Bewoners: 75 van de 100 handelingen', 'Professionals: 25 van de 100 handelingen']);
  });

  it('says nothing of fewer than twenty acts, and counts neither what was long ago nor the taking back of something', async () => {
    const made = await group(3);
    await act(made, 'wijkprofessional', 19);
    await act(made, 'wijkprofessional', 20, new Date('2026-03-01T09:00:00Z'));
    await act(made, 'wijkprofessional', 20, test.clock.now(), 'bijdrage-weg');
    await act(made, 'buurtverbinder', 20, test.clock.now(), 'stap-teruggezet');

    const page = await text(made.hanna, made.path);

    expect(page).toContain('te weinig gedaan');
    expect(page).not.toContain('raken de regie kwijt');
  });

  it('warns when residents did less than half, and not at half', async () => {
    const made = await group(1);
    await act(made, 'buurtverbinder', 10);
    await act(made, 'wijkprofessional', 10);
    expect(await text(made.riet, made.path)).not.toContain('raken de regie kwijt');

    await act(made, 'wijkprofessional', 1);

    expect(await text(made.riet, made.path)).toMatch(/raken de regie kwijt[\s\S]*minder dan de helft/);
  });

  it('warns when a question of residents waits a week, until a professional offers something', async () => {
    const made = await group(1);
    await ask(made, 6);
    expect(await text(made.riet, made.path)).toMatch(/1 vraag[\s\S]*De oudste is 6 dagen oud/);
    expect(await text(made.riet, made.path)).not.toContain('blijft liggen');
    test.clock.pass(24 * 60);
    expect(await text(made.riet, made.path)).toContain('Een hulpvraag blijft liggen.');

    await made.dirk.post('/stappenplan/agenda/hulp/aanbod', { aanbod: 'Ik bel de beheerder.', buurt: made.site.id });

    expect(await text(made.riet, made.path)).toContain('Op elke vraag aan de professionals is gereageerd.');
  });

  it('explains on the page how it counts, with its thresholds', async () => {
    const { riet, path } = await group(1);

    const rules = (await riet.see(path))('#telling').parent().text();

    expect(rules).toMatch(/minder dan 20 handelingen[\s\S]*Vanaf 3 professionals[\s\S]*minder dan 50 van de 100[\s\S]*7 dagen ligt/);
  });

  it('may not: be seen by the client, a stand-in, the platform admin, or another neighbourhood (D29)', async () => {
    const made = await group(1);
    const sanne = await test.as((await test.make.member(made.site, 'opdrachtgever', await test.make.person('Sanne'))).person);
    const admin = await test.as(await test.make.person('Bea', { isPlatformAdmin: true }));
    const standIn = await test.make.person('Anja');
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: made.cohort.id, personId: standIn.id, untilDay: '2026-12-31' });
    const elsewhere = await group(1);

    for (const who of [sanne, admin, elsewhere.riet, elsewhere.hanna]) expect((await who.get(made.path)).status).toBe(404);
    expect((await (await test.as(standIn)).get(made.path)).status).toBe(403);
    expect((await test.visitor().get(made.path)).status).toBe(303);
  });

  it('is switched off and on by its own trainer, and then shows nothing to anybody', async () => {
    const made = await group(1);
    await ask(made, 9);
    expect(await text(made.riet, '/vandaag')).toContain('Wie doet wat?');

    await made.hanna.submit(made.path, 'form[action$="/uit"]');

    expect((await made.riet.get(made.path)).status).toBe(404);
    expect(await text(made.riet, '/vandaag')).not.toContain('Wie doet wat?');
    expect(await text(made.hanna, made.path)).toMatch(/De regie-wacht staat uit, sinds dinsdag 5 mei\.(?![\s\S]*blijft liggen)/);
    await made.hanna.submit(made.path, 'form[action$="/aan"]');
    expect((await made.riet.get(made.path)).status).toBe(200);
  });

  it('may not: be switched by the team, the client or another trainer; and two presses are one', async () => {
    const made = await group(1);
    const sanne = await test.as((await test.make.member(made.site, 'opdrachtgever', await test.make.person('Sanne'))).person);
    const elsewhere = await group(1);

    for (const who of [made.riet, made.dirk, sanne, elsewhere.hanna]) expect([403, 404]).toContain((await who.post(`${made.path}/uit`)).status);
    expect(await test.reader.manager.countBy(RegieWatchPause, { cohortId: made.cohort.id })).toBe(0);
    const presses = await Promise.all([made.hanna.post(`${made.path}/uit`), made.hanna.post(`${made.path}/uit`)]);
    expect(presses.map(({ status }) => status)).toEqual([303, 303]);
    expect(await test.reader.manager.countBy(RegieWatchPause, { cohortId: made.cohort.id })).toBe(1);
  });
});
