import { HeldSession, ModuleCompletion } from '../../../src/facilitation/index.js';
import { LessonReadings } from '../../../src/cohorts/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { doOwnPart, holdAll } from '../../support/complete-module.js';
import { makeCohort } from '../../support/make-cohort.js';
import { teachSmall } from '../../support/make-version.js';

const TEST = '/op-weg-helpen/toets';

describe('what the trainer writes down for module P', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 4, professionals: 1, started: true });
    await teachSmall(test, made);
    const marloes = made.professionals[0] ?? made.trainer;
    const everybody = [...made.residents, marloes].map(({ id }) => id);
    const at = `/groep/${made.cohort.id}`;
    return {
      made,
      everybody,
      at,
      hanna: await test.as(made.trainer),
      marloes: await test.as(marloes),
      marloesId: marloes.id,
      riet: await test.as(made.residents[0] ?? marloes),
    };
  };
  const G1 = { soort: 'G1', dag: '2026-02-02', minuten: '150' };

  describe('a session', () => {
    it('tells that it was planned joint and that it was', async () => {
      const { hanna, at, everybody } = await group();

      const { text } = await hanna.submit(`${at}/aanwezigheid/nieuw`, 'main form', { ...G1, aanwezig: everybody });

      expect(text).toMatch(/150 minuten training\. 4 buurtverbinders en 1 professional\.[\s\S]*Gepland als gezamenlijke bijeenkomst\.[\s\S]*Was samen/);
    });

    it('tells why it was not, when too few residents were there (D10)', async () => {
      const { hanna, at, everybody } = await group();

      await hanna.submit(`${at}/aanwezigheid/nieuw`, 'main form', { ...G1, aanwezig: everybody.slice(-3) });

      expect((await hanna.see(`${at}/aanwezigheid`))('article').text()).toMatch(/Was niet samen[\s\S]*er waren maar twee buurtverbinders/);
    });

    it.each([
      [{ dag: '2026-03-03' }, 'Deze dag komt nog.'],
      [{ dag: '2026-02-30' }, 'Deze datum bestaat niet.'],
      [{ minuten: '0' }, 'Schrijf de minuten als een getal'],
      [{ soort: 'G9' }, 'Kies welke bijeenkomst het was.'],
      [{ aanwezig: 'iemand-anders' }, 'Kies alleen mensen uit de groep.'],
    ])('is not kept with %j', async (wrong, sentence) => {
      const { hanna, at, made } = await group();

      const { status, text } = await hanna.submit(`${at}/aanwezigheid/nieuw`, 'main form', { ...G1, ...wrong });

      expect([status, text.includes(sentence)]).toEqual([422, true]);
      expect(await test.reader.manager.countBy(HeldSession, { cohortId: made.cohort.id })).toBe(0);
    });

    it('keeps who was ticked when something else was wrong', async () => {
      const { hanna, at, everybody } = await group();

      const { text } = await hanna.submit(`${at}/aanwezigheid/nieuw`, 'main form', { ...G1, minuten: '', aanwezig: everybody.slice(0, 2) });

      expect(text.match(/checked/g)).toHaveLength(3);
    });

    it.each(['G3', 'G4'])('%s is for either: its minutes count, and it is never called joint or not', async (soort) => {
      const { hanna, at, everybody, marloes } = await group();

      await hanna.submit(`${at}/aanwezigheid/nieuw`, 'main form', { ...G1, soort, aanwezig: everybody });

      const shown = (await hanna.see(`${at}/aanwezigheid`))('article').text();
      expect(shown).toContain('150 minuten training.');
      expect(shown).not.toMatch(/samen/i);
      expect((await marloes.see('/op-weg-helpen'))('#afronding').text()).toContain('Je was er nog niet bij.');
    });

    it('is called by its name in the own data of who was there', async () => {
      const { hanna, at, everybody, marloes } = await group();
      await hanna.submit(`${at}/aanwezigheid/nieuw`, 'main form', { ...G1, aanwezig: everybody });

      expect((await marloes.see('/instellingen/mijn-gegevens'))('main').text()).toMatch(/Bijeenkomst\s*Dagdeel 1\s*Dag/);
    });

    it('is written down once per day', async () => {
      const { hanna, at } = await group();
      await hanna.submit(`${at}/aanwezigheid/nieuw`, 'main form', G1);

      const { status, text } = await hanna.submit(`${at}/aanwezigheid/nieuw`, 'main form', G1);

      expect([status, text.includes('staat er op deze dag al')]).toEqual([422, true]);
    });

    it('is put right with a reason, and what stood there can still be read (D11)', async () => {
      const { hanna, at, everybody } = await group();
      await hanna.submit(`${at}/aanwezigheid/nieuw`, 'main form', { ...G1, aanwezig: everybody });
      const page = (await hanna.see(`${at}/aanwezigheid`))('article a').attr('href') ?? '';
      const fixed = { ...G1, minuten: '120', aanwezig: everybody.slice(0, 4) };
      expect((await hanna.submit(`${page}/bewerken`, 'main form', { ...fixed, reden: '' })).text).toContain('Schrijf in een paar woorden wat er niet klopte.');

      await hanna.submit(`${page}/bewerken`, 'main form', { ...fixed, reden: 'De professional was ziek.' });

      const shown = (await hanna.see(page))('main').text();
      expect(shown).toMatch(
        /120 minuten training\.[\s\S]*er was geen professional[\s\S]*De professional was ziek\.[\s\S]*Wat er eerder stond[\s\S]*150 minuten/,
      );
    });
  });

  describe('a correction of what another corrected meanwhile (D11)', () => {
    const corrected = async () => {
      const made = await group();
      await made.hanna.submit(`${made.at}/aanwezigheid/nieuw`, 'main form', { ...G1, aanwezig: made.everybody });
      const page = (await made.hanna.see(`${made.at}/aanwezigheid`))('article a').attr('href') ?? '';
      const meanwhile = { ...G1, aanwezig: made.everybody.slice(0, 4), reden: 'Zij was ziek.', nummer: '1' };
      const own = { ...G1, minuten: '120', aanwezig: made.everybody, reden: 'Korter.', nummer: '1' };
      await made.hanna.post(page, meanwhile);
      return { ...made, page, own };
    };
    const numberIn = ({ text }: { readonly text: string }): string | undefined => /name="nummer" value="(\d+)"/.exec(text)?.[1];

    it('is told, and goes through when it is pressed again', async () => {
      const { hanna, page, own } = await corrected();

      const told = await hanna.post(page, own);

      expect([told.status, told.text.includes('Een ander verbeterde dit net.'), numberIn(told)]).toEqual([422, true, '2']);
      expect((await hanna.post(page, { ...own, nummer: '2' })).status).toBe(303);
    });

    it('is still told after another mistake in the form', async () => {
      const { hanna, page, own } = await corrected();

      const mistaken = await hanna.post(page, { ...own, minuten: '' });

      expect([mistaken.status, numberIn(mistaken)]).toEqual([422, '1']);
      expect((await hanna.post(page, { ...own, nummer: numberIn(mistaken) ?? '' })).status).toBe(422);
    });
  });

  describe('the check (D13)', () => {
    const accredited = async () => {
      const all = await group();
      await all.hanna.submit(`${all.at}/afronding`, 'form[action$="/accreditatie"]', { accreditatie: 'registerplein' });
      return all;
    };
    const answers = (wrong = 0) =>
      Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`vraag-vraag-${String(index + 1)}`, index < wrong ? '1' : '0']));

    it('does not exist where no accreditation asks for it', async () => {
      const { marloes } = await group();

      expect((await marloes.get(TEST)).status).toBe(404);
      expect((await marloes.see('/op-weg-helpen'))('#afronding').text()).not.toContain('tien vragen');
    });

    it('never exists for a resident, nor for a trainer', async () => {
      const { riet, hanna } = await accredited();

      for (const who of [riet, hanna]) expect([(await who.get(TEST)).status, (await who.post(TEST, answers())).status]).toEqual([404, 404]);
    });

    it('says which are right and why, keeps what was chosen, and may be tried again', async () => {
      const { marloes, hanna, at } = await accredited();

      const { status, text } = await marloes.submit(TEST, 'main form', answers(2));

      expect([status, text.includes('8 van de 10 zijn goed.'), text.match(/Nog niet\. Bewoners houden de regie\./g)?.length]).toEqual([422, true, 2]);
      expect(text.match(/ checked/g)).toHaveLength(10);
      expect((await hanna.see(`${at}/afronding`))('article').text()).toMatch(/De tien vragen\s*Nog niet/);

      await marloes.submit(TEST, 'main form', answers());

      expect((await marloes.see(TEST))('main').text()).toContain('Je hebt ze alle tien goed.');
      const seen = (await hanna.see(`${at}/afronding`))('article').text();
      expect(seen).toMatch(/De tien vragen\s*Klaar/);
      expect(seen).not.toMatch(/van de 10/);
    });

    it.each([{}, { 'vraag-vraag-1': ['0', '1'] }, { 'vraag-vraag-1': 'x' }])('takes a form of %j as not answered', async (fields) => {
      const { marloes } = await accredited();

      expect((await marloes.post(TEST, fields)).status).toBe(422);
    });

    it('is the last thing when all else is done', async () => {
      const { made, marloes } = await accredited();
      await holdAll(test, made);
      await doOwnPart(test, made, made.professionals[0] ?? made.trainer);
      expect(await test.reader.manager.countBy(ModuleCompletion, { cohortId: made.cohort.id })).toBe(0);

      await marloes.submit(TEST, 'main form', answers());

      expect(await test.reader.manager.countBy(ModuleCompletion, { cohortId: made.cohort.id })).toBe(1);
    });
  });

  it('a completion whose rules are no longer met is taken back with a reason, that she reads', async () => {
    const { made, hanna, marloes, marloesId, at } = await group();
    await holdAll(test, made);
    await doOwnPart(test, made, made.professionals[0] ?? made.trainer);
    expect((await hanna.see(`${at}/afronding`))('form[action$="/intrekking"]')).toHaveLength(0);
    await test.get(LessonReadings).undo({ personId: marloesId }, made.cohort.id, 'de-lijn');

    expect((await hanna.submit(`${at}/afronding`, 'form[action$="/intrekking"]', { reden: '' })).text).toContain('Schrijf waarom.');
    await hanna.submit(`${at}/afronding`, 'form[action$="/intrekking"]', { reden: 'Eén les staat nog open.' });

    expect((await marloes.see('/op-weg-helpen'))('#afronding').text()).toContain('Eén les staat nog open.');
  });
});
