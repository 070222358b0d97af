import type { Person } from '../../../src/accounts/index.js';
import { SiteLogLine } from '../../../src/buurtsites/index.js';
import { Cohort } from '../../../src/cohorts/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';

const FIELDS = { naam: 'Voorjaar in de Linde', begin: '2026-03-19', einde: '2026-07-09', plek: 'Buurthuis de Linde', regio: 'noord' };

describe('changing a group', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  it('gives it another name, other days, a place and a region, and writes it in the log (D24)', async () => {
    const { cohort, site, trainer, residents } = await makeCohort(test);
    const hanna = await test.as(trainer);

    const form = await hanna.see(`/groep/${cohort.id}/bewerken`);
    const answer = await hanna.post(`/groep/${cohort.id}`, FIELDS);

    expect(form('input[name=naam]').val()).toBe('Voorjaar 2026');
    expect([answer.status, answer.headers['location']]).toEqual([303, `/groep/${cohort.id}`]);
    expect(await test.reader.manager.findOneByOrFail(Cohort, { id: cohort.id })).toMatchObject({
      name: 'Voorjaar in de Linde',
      startsOn: '2026-03-19',
      endsOn: '2026-07-09',
      meetingPlace: 'Buurthuis de Linde',
      holidayRegion: 'noord',
    });
    expect(await test.reader.manager.countBy(SiteLogLine, { siteId: site.id, personId: trainer.id, what: 'training-veranderd' })).toBe(1);
    const page = await (await test.as(residents[0] as Person)).see(`/groep/${cohort.id}`);
    expect(page('main').text()).toContain('Jullie komen samen in Buurthuis de Linde');
    expect(page('main').text()).toContain('maandag 27 april: Koningsdag');
    expect(page('main').text()).toContain('25 april tot en met 3 mei: meivakantie');
  });

  it('shows public holidays only, as long as nobody said the region', async () => {
    const { cohort, trainer } = await makeCohort(test);

    const page = await (await test.as(trainer)).see(`/groep/${cohort.id}`);

    expect(page('main').text()).toContain('Koningsdag');
    expect(page('main').text()).not.toContain('meivakantie');
  });

  it.each([
    [{ naam: '' }, 'Geef de groep een naam'],
    [{ begin: '2026-02-30' }, 'Deze datum bestaat niet.'],
    [{ einde: '2026-03-19' }, 'De laatste dag komt na de eerste dag.'],
    [{ regio: 'oost' }, 'Kies een regio uit de lijst.'],
    [{ plek: 'x'.repeat(121) }, 'Houd de plek onder de 120 tekens.'],
  ])('explains %j', async (change, sentence) => {
    const { cohort, trainer } = await makeCohort(test);

    const page = await (await test.as(trainer)).post(`/groep/${cohort.id}`, { ...FIELDS, ...change });

    expect(page.status).toBe(422);
    expect(page.text).toContain(sentence);
    expect(await test.reader.manager.findOneByOrFail(Cohort, { id: cohort.id })).toMatchObject({ name: 'Voorjaar 2026' });
  });

  it('is for its trainer: not for its people, and unknown to other groups', async () => {
    const [made, other] = [await makeCohort(test), await makeCohort(test)];

    const statuses = [];
    for (const person of [made.residents[0], made.professionals[0], other.trainer, other.residents[0]]) {
      const visitor = await test.as(person as Person);
      statuses.push((await visitor.get(`/groep/${made.cohort.id}/bewerken`)).status, (await visitor.post(`/groep/${made.cohort.id}`, FIELDS)).status);
    }

    expect(statuses).toEqual([403, 403, 403, 403, 404, 404, 404, 404]);
    expect(await test.reader.manager.findOneByOrFail(Cohort, { id: made.cohort.id })).toMatchObject({ name: 'Voorjaar 2026' });
  });
});
