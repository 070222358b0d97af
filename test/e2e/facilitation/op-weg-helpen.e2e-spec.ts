import { Placement } from '../../../src/facilitation/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import { teachSmall } from '../../support/make-version.js';

const START = '/op-weg-helpen';
const BEGIN = `${START}/plek/begin`;
const CASE = `${START}/oefenen/het-feest`;

describe('op weg helpen', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 1 });
    await teachSmall(test, made);
    const { trainer, residents, professionals } = made;
    const as = async (person = trainer) => test.as(person);
    return { ...made, marloes: await as(professionals[0]), riet: await as(residents[0]), hanna: await as() };
  };
  const placements = (): Promise<Placement[]> => test.reader.manager.find(Placement);

  describe('the start', () => {
    it('shows a professional the line, the lessons and what to practise', async () => {
      const { marloes } = await group();

      const page = await marloes.see(START);

      expect(page('svg text').text()).toContain('Op weg helpen');
      expect(page('main').text()).toContain('Jij staat er nog niet op.');
      expect(page('a[href="/training/op-weg/de-lijn"]').text()).toBe('Van overnemen tot loslaten');
      expect(page(`a[href="${CASE}"]`).text()).toBe('Het feest');
    });

    it('is found from the training by professionals, and not by residents', async () => {
      const { marloes, riet } = await group();

      expect((await marloes.see('/training'))(`a[href="${START}"]`)).toHaveLength(1);
      expect((await riet.see('/training'))(`a[href="${START}"]`)).toHaveLength(0);
    });

    it('belongs to the training in the menu', async () => {
      const { marloes } = await group();

      expect((await marloes.see(BEGIN))('nav a[aria-current="page"]').text()).toContain('Training');
    });

    it('tells a resident kindly that it is for professionals', async () => {
      const { riet } = await group();

      for (const path of [START, BEGIN, CASE]) {
        const { status, text } = await riet.get(path);
        expect([status, text.includes('Zij leren hier hoe ze jullie op weg helpen.')]).toEqual([403, true]);
      }
    });

    it('is for who belongs to a group', async () => {
      await group();
      const outsider = await test.as(await test.make.person('Sanne'));

      expect((await outsider.get(START)).status).toBe(403);
      expect((await test.visitor().get(START)).status).toBe(303);
    });
  });

  describe('a place on the line (D15)', () => {
    it('is kept with why, and shown in words beside the drawing', async () => {
      const { marloes } = await group();

      await marloes.submit(BEGIN, 'main form', { plek: 'sturen', waarom: 'Ik maakte vaak de agenda.' });

      const page = await marloes.see(START);
      expect(page('#lijn-woorden').text()).toBe('Aan het begin sta je bij Sturen.');
      expect(page('#plek').text()).toMatch(/Ik maakte vaak de agenda\.[\s\S]*Alleen jij ziet dit\./);
      expect(page('#plek a.btn').attr('href')).toBe(`${START}/plek/midden`);
    });

    it('can be changed, and stays one per moment', async () => {
      const { marloes } = await group();
      for (const plek of ['sturen', 'overnemen']) await marloes.submit(BEGIN, 'main form', { plek });

      expect((await placements()).map(({ moment, stance }) => [moment, stance])).toEqual([['begin', 'overnemen']]);
    });

    it('asks again when no place was chosen, and keeps what was written', async () => {
      const { marloes } = await group();

      const answer = await marloes.submit(BEGIN, 'main form', { waarom: 'Ik twijfel nog.' });

      expect([answer.status, answer.text.includes('Kies een plek op de lijn.'), answer.text.includes('Ik twijfel nog.')]).toEqual([422, true, true]);
      expect(await placements()).toEqual([]);
    });

    it('is hers alone until she shares it, and again after she stops', async () => {
      const { marloes } = await group();
      await marloes.submit(BEGIN, 'main form', { plek: 'sturen' });
      expect((await placements())[0]?.sharedAt).toBeNull();

      await marloes.submit(START, 'form[action$="/delen"]');
      expect((await placements())[0]?.sharedAt).not.toBeNull();

      await marloes.submit(START, 'form[action$="/delen/intrekking"]');
      expect((await placements())[0]?.sharedAt).toBeNull();
    });

    it('is no longer shared once it says something else', async () => {
      const { marloes } = await group();
      await marloes.submit(BEGIN, 'main form', { plek: 'sturen' });
      await marloes.submit(START, 'form[action$="/delen"]');

      await marloes.submit(BEGIN, 'main form', { plek: 'loslaten' });

      expect((await placements())[0]?.sharedAt).toBeNull();
    });

    it('cannot be shared before it exists, nor at a moment that is none', async () => {
      const { marloes } = await group();

      expect((await marloes.post(`${BEGIN}/delen`)).status).toBe(404);
      expect((await marloes.get(`${START}/plek/morgen`)).status).toBe(404);
    });

    it('of a trainer who looks along is not kept (A8)', async () => {
      const { hanna } = await group();

      const answer = await hanna.submit(BEGIN, 'form.panel', { plek: 'sturen' });

      expect(answer.text).toContain('Je kijkt mee. Er is niets bewaard en niets geteld.');
      expect(await placements()).toEqual([]);
    });

    it('is refused to a resident who forges the form', async () => {
      const { riet } = await group();

      expect((await riet.post(BEGIN, { plek: 'sturen' })).status).toBe(403);
      expect(await placements()).toEqual([]);
    });
  });

  describe('a situation to practise (F2)', () => {
    it('shows no outcome before something is chosen', async () => {
      const { marloes } = await group();

      const page = await marloes.see(CASE);

      expect(page('input[type=radio]')).toHaveLength(3);
      expect(page('main').text()).not.toContain('Die komt snel. Riet doet niets meer.');
    });

    it('shows what happens then, where that is on the line, and may be tried again', async () => {
      const { marloes } = await group();

      const text = (await marloes.see(`${CASE}?keuze=1`))('main').text();

      expect(text).toMatch(/Die komt snel\. Riet doet niets meer\.[\s\S]*Overnemen[\s\S]*Het midden is werk\./);
      expect((await marloes.see(`${CASE}?keuze=2`))('main').text()).toContain('Riet belt zelf.');
    });

    it.each(['0', '9', 'x', '-1'])('asks the question again for the choice %s, which is none', async (choice) => {
      const { marloes } = await group();

      expect((await marloes.see(`${CASE}?keuze=${choice}`))('#gevolg')).toHaveLength(0);
    });

    it('is not found when the training has no such situation', async () => {
      const { marloes } = await group();

      expect((await marloes.get(`${START}/oefenen/bestaat-niet`)).status).toBe(404);
    });
  });
});
