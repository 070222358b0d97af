import type { Person } from '../../../src/accounts/index.js';
import { Cohort, CohortProgrammes, CohortTrainer, Enrolment } from '../../../src/cohorts/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';

describe('beginning a group like an earlier one (A9)', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  it('shows what becomes of every day, the weekday kept and holidays flagged, and changes nothing yet', async () => {
    const { cohort, trainer } = await makeCohort(test);

    const page = await (await test.as(trainer)).see(`/groep/${cohort.id}/kopie?begin=2027-05-03&regio=noord`);

    const text = page('main').text().replaceAll(/\s+/g, ' ');
    expect(text).toContain('Eerste dag: donderdag 6 mei 2027 Let op: Hemelvaartsdag');
    expect(text).toContain('Laatste dag: donderdag 26 augustus 2027');
    expect(text).toContain('Jullie beginnen op donderdag');
    expect(text).toContain('10 juli tot en met 22 augustus: zomervakantie');
    expect(await test.reader.manager.count(Cohort)).toBe(1);
  });

  it('makes a group of the same neighbourhood, with the newest training, its trainer, and nobody else', async () => {
    const { cohort, site, trainer } = await makeCohort(test, { started: true });
    await test.unitOfWork.run((tx) => tx.manager.update(Cohort, { id: cohort.id }, { meetingPlace: 'De Linde' }));

    const answer = await (await test.as(trainer)).post(`/groep/${cohort.id}/kopie`, { naam: 'Voorjaar 2027', begin: '2027-03-03', regio: 'zuid' });

    const copy = await test.reader.manager.findOneByOrFail(Cohort, { name: 'Voorjaar 2027' });
    expect(answer.headers['location']).toBe(`/groep/${copy.id}`);
    expect(copy).toMatchObject({ siteId: site.id, startsOn: '2027-03-04', endsOn: '2027-06-24', meetingPlace: 'De Linde', holidayRegion: 'zuid' });
    expect(copy).toMatchObject({ startedAt: null, kind: null });
    expect(await test.reader.manager.countBy(Enrolment, { cohortId: copy.id })).toBe(0);
    expect(await test.reader.manager.findBy(CohortTrainer, { cohortId: copy.id })).toEqual([expect.objectContaining({ personId: trainer.id, untilDay: null })]);
    expect(await test.get(CohortProgrammes).newerFor(copy.id)).toBeNull();
  });

  it.each([
    ['begin=', 'datum'],
    ['begin=2026-02-30', 'Deze datum bestaat niet.'],
    ['begin=2026-03-01', 'Deze dag is al geweest.'],
    ['begin=2027-03-03&regio=oost', 'Kies een regio uit de lijst.'],
    ['begin=2027-03-03&begin=2027-03-04', 'datum'],
  ])('explains %s', async (query, sentence) => {
    const { cohort, trainer } = await makeCohort(test);

    const page = await (await test.as(trainer)).get(`/groep/${cohort.id}/kopie?${query}`);

    expect(page.status).toBe(422);
    expect(page.text).toContain(sentence);
  });

  it('asks for a name, and keeps the plan meanwhile', async () => {
    const { cohort, trainer } = await makeCohort(test);

    const page = await (await test.as(trainer)).post(`/groep/${cohort.id}/kopie`, { naam: '', begin: '2027-03-03', regio: '' });

    expect(page.status).toBe(422);
    expect(page.text).toContain('Geef de groep een naam');
    expect(page.text).toContain('donderdag 4 maart 2027');
    expect(page.text).toContain('Kies een regio, dan zie je ook de schoolvakanties.');
  });

  it('says until when school holidays are known', async () => {
    const { cohort, trainer } = await makeCohort(test);

    const page = await (await test.as(trainer)).get(`/groep/${cohort.id}/kopie?begin=2029-09-03&regio=noord`);

    expect(page.text).toContain('Schoolvakanties kennen we tot 19 augustus 2029.');
  });

  it('is for its trainer: not for its people, and unknown to others', async () => {
    const [made, other] = [await makeCohort(test), await makeCohort(test)];
    const path = `/groep/${made.cohort.id}/kopie`;

    const statuses = [];
    for (const person of [made.residents[0], made.professionals[0], other.trainer, other.residents[0]]) {
      const visitor = await test.as(person as Person);
      statuses.push((await visitor.get(path)).status, (await visitor.post(path, { naam: 'Gekaapt', begin: '2027-03-03', regio: '' })).status);
    }

    expect(statuses).toEqual([403, 403, 403, 403, 404, 404, 404, 404]);
    expect(await test.reader.manager.countBy(Cohort, { name: 'Gekaapt' })).toBe(0);
  });
});
