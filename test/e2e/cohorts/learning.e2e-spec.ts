import type { Person } from '../../../src/accounts/index.js';
import { CohortProgrammes, LessonNote, LessonReading } from '../../../src/cohorts/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort } from '../../support/make-cohort.js';
import { publishVersion, teachSmall } from '../../support/make-version.js';

const LESSON = '/training/begin/wat-is-er-al';
const NEXT = '/training/begin/samen';

describe('the training of a group', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 2 });
    await teachSmall(test, made);
    const as = (person: Person | undefined) => test.as(person ?? made.trainer);
    const { trainer, residents, professionals } = made;
    return { ...made, riet: await as(residents[0]), youssef: await as(residents[1]), dirk: await as(professionals[0]), hanna: await as(trainer) };
  };
  const read = async (who: Awaited<ReturnType<typeof test.as>>, ...lessons: string[]) => {
    for (const lesson of lessons) await who.post(`${lesson}/gelezen`);
  };

  describe('the overview', () => {
    it('begins with the first lesson, and says why the next module is closed and what opens it (A5)', async () => {
      const { riet } = await group();

      const page = await riet.see('/training');

      expect(page('main a.btn').attr('href')).toBe(LESSON);
      expect(page('main').text()).toContain('Gaat open als je dit hebt gelezen:');
      expect(page('small a').attr('href')).toBe('/training/begin');
      expect(page('main').text()).not.toContain('Op weg helpen');
    });

    it('goes on where somebody was, and opens what comes after', async () => {
      const { riet } = await group();
      await read(riet, LESSON);
      expect((await riet.see('/training'))('main a.btn').text().trim()).toBe('Verder met les 2');

      await read(riet, NEXT);

      const page = await riet.see('/training');
      expect(page('main a.btn').attr('href')).toBe('/training/verder/het-rondje');
      expect(page('main').text()).not.toContain('Gaat open');
    });

    it('shows professionals their own module as well', async () => {
      const { dirk } = await group();

      expect((await dirk.see('/training'))('a[href="/training/op-weg"]').text()).toBe('Op weg helpen');
    });

    it('brings the next lesson to Vandaag in one line', async () => {
      const { riet } = await group();

      expect((await riet.see('/vandaag'))(`a[href="${LESSON}"]`).text()).toBe('Wat is er al?');
    });
  });

  describe('a lesson', () => {
    it('shows each role its own part, and both the shared text and assignment (A2)', async () => {
      const { riet, dirk } = await group();

      const [forRiet, forDirk] = [(await riet.see(LESSON))('main').text(), (await dirk.see(LESSON))('main').text()];

      for (const text of [forRiet, forDirk]) expect(text).toMatch(/Kijk wat er al is[\s\S]*Schrijf vijf dingen op[\s\S]*Wat zag je nog niet eerder/);
      expect([forRiet.includes('Begin in je eigen straat'), forRiet.includes('Vraag het eerst aan de bewoners')]).toEqual([true, false]);
      expect([forDirk.includes('Begin in je eigen straat'), forDirk.includes('Vraag het eerst aan de bewoners')]).toEqual([false, true]);
    });

    it('shows its picture, to who learns from this version only', async () => {
      const { riet } = await group();
      const src = (await riet.see(LESSON))('article img').attr('src') ?? '';

      expect((await riet.get(src)).headers['content-type']).toBe('image/png');
      const elsewhere = await makeCohort(test, { residents: 1 });
      expect((await (await test.as(elsewhere.trainer)).get(src)).status).toBe(404);
      expect((await test.visitor().get(src)).status).toBe(303);
    });

    it('is said to be read, and to be not yet read after all (A6)', async () => {
      const { riet } = await group();

      const next = await riet.submit(LESSON, 'form[action$="/gelezen"]');
      expect(next.text).toContain('Gelezen. Dit is je volgende les.');
      expect(next.text).toContain('Zo werken wij samen');
      const back = await riet.submit(LESSON, 'form[action$="/intrekking"]');

      expect(back.text).toContain('Ik heb deze les gelezen');
      expect(await test.reader.manager.count(LessonReading)).toBe(0);
    });

    it('is closed as long as something comes first, with the way there', async () => {
      const { riet } = await group();

      const page = await riet.get('/training/verder/het-rondje');
      const marked = await riet.post('/training/verder/het-rondje/gelezen');

      expect([page.status, marked.status]).toEqual([409, 409]);
      expect(page.text).toContain('gaat open als je de lessen van “Samen beginnen” hebt gelezen');
      expect(page.text).toContain('href="/training/begin"');
    });

    it('of professionals is refused to residents, and one of another training is not there', async () => {
      const { riet } = await group();

      for (const path of ['/training/op-weg', '/training/op-weg/de-lijn']) expect((await riet.get(path)).status).toBe(403);
      for (const path of ['/training/m1', '/training/m4/oefenen-zonder-angst']) expect((await riet.get(path)).status).toBe(404);
    });

    it('is not for who only reads the site, or is in no group', async () => {
      const { site } = await group();
      const kofi = await test.make.member(site, 'lid', await test.make.person('Kofi'));
      const sanne = await test.make.member(site, 'opdrachtgever', await test.make.person('Sanne'));
      const fatma = await test.make.member(site, 'buurtverbinder', await test.make.person('Fatma'));

      for (const { person } of [kofi, sanne]) expect((await (await test.as(person)).get(LESSON)).status).toBe(403);
      expect((await (await test.as(fatma.person)).get(LESSON)).status).toBe(404);
    });
  });

  describe('writing at a lesson', () => {
    it('is kept with a button, for its writer only', async () => {
      const { riet, youssef, dirk, hanna } = await group();

      await riet.submit(LESSON, '#denkvraag form', { tekst: 'De kapper kent iedereen.' });

      expect((await riet.see(LESSON))('#denkvraag textarea').text().trim()).toBe('De kapper kent iedereen.');
      for (const other of [youssef, dirk, hanna]) expect((await other.get(LESSON)).text).not.toContain('De kapper kent iedereen.');
    });

    it('from an older tab overwrites nothing and shows both (409)', async () => {
      const { riet } = await group();
      await riet.post(`${LESSON}/notities`, { soort: 'opdracht', tekst: 'Van de tablet.', revisie: 0 });

      const stale = await riet.post(`${LESSON}/notities`, { soort: 'opdracht', tekst: 'Van de telefoon.', revisie: 0 });

      expect([stale.status, stale.text.includes('Van de tablet.'), stale.text.includes('Van de telefoon.')]).toEqual([409, true, true]);
      expect(await test.reader.manager.find(LessonNote)).toMatchObject([{ text: 'Van de tablet.' }]);
    });

    it('too much of it is refused and stays in the field', async () => {
      const { riet } = await group();

      const answer = await riet.post(`${LESSON}/notities`, { soort: 'opdracht', tekst: 'koffie '.repeat(2000), revisie: 0 });

      expect([answer.status, answer.text.includes('Houd het onder de 10.000 tekens.'), answer.text.includes('koffie koffie')]).toEqual([422, true, true]);
    });
  });

  describe('looking along as a trainer (A8)', () => {
    it('shows both parts, or those of one role, with a banner on every page', async () => {
      const { hanna } = await group();
      expect((await hanna.see(LESSON))('main').text()).toMatch(/Begin in je eigen straat[\s\S]*Vraag het eerst aan de bewoners/);

      await hanna.post('/training/voorbeeld', { als: 'buurtverbinder' });

      for (const path of ['/training', '/training/begin', LESSON, '/training/verder/het-rondje'])
        expect((await hanna.see(path))('[aria-label="Meekijken"]').text()).toContain('Je bekijkt de training als bewoner.');
      expect((await hanna.get(LESSON)).text).not.toContain('Vraag het eerst aan de bewoners');
      await hanna.post('/training/voorbeeld', { als: 'wijkprofessional' });
      expect((await hanna.get(LESSON)).text).not.toContain('Begin in je eigen straat');
      await hanna.post('/training/voorbeeld/einde');
      expect((await hanna.see(LESSON))('main').text()).toContain('Je bekijkt de training als trainer.');
    });

    it('counts and keeps nothing', async () => {
      const { hanna } = await group();
      await hanna.post('/training/voorbeeld', { als: 'buurtverbinder' });

      const marked = await hanna.submit(LESSON, 'form[action$="/gelezen"]');
      const written = await hanna.submit(LESSON, '#denkvraag form', { tekst: 'Ik kijk even.' });

      for (const answer of [marked, written]) expect(answer.text).toContain('Er is niets bewaard en niets geteld.');
      expect([await test.reader.manager.count(LessonReading), await test.reader.manager.count(LessonNote)]).toEqual([0, 0]);
    });

    it('is for trainers only', async () => {
      const { riet, dirk } = await group();

      for (const other of [riet, dirk]) expect((await other.post('/training/voorbeeld', { als: 'wijkprofessional' })).status).toBe(403);
    });
  });

  describe('who has read what', () => {
    it('is there for the trainer, by lesson, without what people wrote', async () => {
      const { hanna, riet, cohort } = await group();
      await read(riet, LESSON);
      await riet.submit(LESSON, '#denkvraag form', { tekst: 'De kapper kent iedereen.' });

      const page = await hanna.see(`/groep/${cohort.id}/lezers`);

      expect(page('li').text()).toContain('1 van de 3: Riet');
      expect(page('main').text()).not.toContain('De kapper');
    });

    it('is refused to participants with 403, to other trainers with 404', async () => {
      const { riet, dirk, cohort } = await group();
      const { hanna: other } = await group();

      for (const who of [riet, dirk]) expect((await who.get(`/groep/${cohort.id}/lezers`)).status).toBe(403);
      expect((await other.get(`/groep/${cohort.id}/lezers`)).status).toBe(404);
    });
  });

  it('explains a lesson that a newer version has no more, and gives back what was written at it (D18)', async () => {
    const { riet, cohort, trainer } = await group();
    await read(riet, LESSON, NEXT);
    await riet.submit(NEXT, '#denkvraag form', { tekst: 'Ik wil ook rust.' });
    const newer = await publishVersion(test, (lesson) => (lesson.key === 'samen' ? null : lesson));
    await test.get(CohortProgrammes).takeOver(actorFor(trainer), cohort.id, newer.id);

    const page = await riet.see('/training');
    const gone = await riet.see(page('#weg ~ ul a').attr('href') ?? '');

    expect(page('main').text()).toContain('Deze lessen staan niet meer in jullie training');
    expect(gone('main').text()).toMatch(/hoort niet meer bij jullie training[\s\S]*Ik wil ook rust\./);
    expect(page('main').text()).toContain('1 van de 1 lessen gelezen');
  });
});
