import { load } from 'cheerio';
import sharp from 'sharp';
import type { Person } from '../../../src/accounts/index.js';
import { CheckQuestion, FileContent, Lesson, LessonFile, PracticeCase, ProgrammeModule, ProgrammeVersion } from '../../../src/curriculum/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { formOn } from '../../support/form-on.js';
import { makeAuthor } from '../../support/make-author.js';
import { makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import type { Visitor } from '../../support/visitor.js';

const PROGRAMME = '/lesmateriaal/buurtverbinder';
const NO_FILE = { field: 'bestand', name: '', bytes: Buffer.alloc(0) };

describe('the parts of a draft', () => {
  let test: TestApp;
  let group: MadeCohort;
  let hanna: Visitor;
  let versionId: string;
  let draft: string;

  beforeAll(async () => {
    test = await startApp();
    group = await makeCohort(test);
    await makeAuthor(test, group.trainer);
    hanna = await test.as(group.trainer);
    const { id: versie } = await test.reader.manager.findOneByOrFail(ProgrammeVersion, { number: 1 });
    draft = (await hanna.post(`${PROGRAMME}/concepten`, { versie })).headers['location'] ?? '';
    versionId = draft.split('/').at(-1) ?? '';
  });
  afterAll(() => test.stop());

  const fields = (path: string) => formOn(hanna, `${draft}/${path}`);
  const locationOf = async (path: string, sent: Record<string, string> = {}): Promise<string | undefined> =>
    (await hanna.post(`${draft}/${path}`, sent)).headers['location'];
  const moduleFor = (audience: 'iedereen' | 'wijkprofessionals') =>
    test.reader.manager.findOneOrFail(ProgrammeModule, { where: { versionId, audience }, order: { position: 'ASC' } });
  const picture = (background: string): Promise<Buffer> =>
    sharp({ create: { width: 30, height: 20, channels: 3, background } })
      .png()
      .toBuffer();
  const addPicture = async (lesson: string, name: string, background: string, alt = 'Het plein') =>
    hanna.upload(
      `${draft}/lessen/${lesson}`,
      { ...(await fields(`lessen/${lesson}`)), opdracht: 'Loop een rondje.', alt, waar: 'opdracht' },
      { field: 'bestand', name, bytes: await picture(background) },
    );
  const madeModule = async (titel: string): Promise<string> => (await locationOf('modules', { titel }))?.split('/').at(-1) ?? '';

  describe('a file', () => {
    const files = (): Promise<number> => test.reader.manager.count(FileContent);

    it('is seen by an author, and once no lesson of any version shows it, its bytes go too', async () => {
      await addPicture('wat-is-er-al', 'plein.png', 'teal');
      const before = await files();
      const copy = await hanna.post(`${PROGRAMME}/concepten`, { versie: (await test.reader.manager.findOneByOrFail(ProgrammeVersion, { number: 1 })).id });
      const other = copy.headers['location'] ?? '';
      const lesson = `${other}/lessen/wat-is-er-al`;
      await hanna.upload(
        lesson,
        { ...(await formOn(hanna, lesson)), alt: 'Het plein', waar: 'tekst' },
        { field: 'bestand', name: 'plein.png', bytes: await picture('teal') },
      );
      expect(await files()).toBe(before);

      const path = '/modules/m1/bestanden/plein.webp';
      expect((await hanna.get(`${draft}${path}`)).headers['content-type']).toBe('image/webp');
      const gone = await hanna.post(`${other}${path}/verwijdering`);
      expect([gone.status, gone.headers['location']]).toEqual([303, `${other}/modules/m1#bestanden`]);
      expect((await hanna.get(`${other}${path}`)).status).toBe(404);
      expect((await hanna.post(`${other}${path}/verwijdering`)).status).toBe(404);
      expect([(await hanna.get(`${draft}${path}`)).status, await files()]).toEqual([200, before]);

      await hanna.post(`${draft}${path}/verwijdering`);
      expect(await files()).toBe(before - 1);
    });

    it('goes with its module', async () => {
      const before = await files();
      const module = await madeModule('Met een plaatje');
      const lesson = (await locationOf(`modules/${module}/lessen`, { titel: 'Kijk eens' }))?.split('/').at(-1) ?? '';
      await addPicture(lesson, 'kijk.png', 'gold');
      expect(await files()).toBe(before + 1);

      await hanna.post(`${draft}/modules/${module}/verwijdering`);

      expect(await files()).toBe(before);
    });

    it('does not exist for another trainer, a resident, a professional and an opdrachtgever', async () => {
      await addPicture('wat-is-er-al', 'straat.png', 'navy');
      const anja = (await makeCohort(test)).trainer;
      const sanne = await test.make.person('Sanne');
      await test.make.member(group.site, 'opdrachtgever', sanne);
      const path = `${draft}/modules/m1/bestanden/straat.webp`;

      for (const person of [anja, group.residents[0], group.professionals[0], sanne]) {
        const browser = await test.as(person as Person);
        expect([(await browser.get(path)).status, (await browser.post(`${path}/verwijdering`)).status]).toEqual([404, 404]);
      }
      expect((await test.visitor().get(path)).headers['location']).toContain('/inloggen');
      expect(await test.reader.manager.existsBy(LessonFile, { versionId, name: 'straat.webp' })).toBe(true);
    });

    it('has words without signs that a database refuses', async () => {
      const saved = await addPicture('wat-is-er-al', 'boom.png', 'green', 'Een\u0000 boom');

      expect(saved.status).toBe(303);
      expect((await test.reader.manager.findOneByOrFail(Lesson, { versionId, key: 'wat-is-er-al' })).exercise).toContain('![Een boom](bestanden/boom.webp)');
    });
  });

  it('land where they stand when they move or go: a lesson in the draft, a case and a question in their module', async () => {
    const { id: moduleId, key } = await moduleFor('wijkprofessionals');
    const [practice] = await test.reader.manager.find(PracticeCase, { where: { moduleId }, order: { position: 'ASC' } });
    const [question] = await test.reader.manager.find(CheckQuestion, { where: { moduleId }, order: { position: 'ASC' } });
    const [oefening, vraag] = [`oefensituaties/${practice?.key ?? ''}`, `toetsvragen/${question?.key ?? ''}`];

    for (const part of [oefening, vraag])
      expect(await locationOf(`${part}/verplaatsing`, { richting: 'omlaag' })).toBe(`${draft}/modules/${key}#${part.replace('/', '-')}`);
    expect(await locationOf('lessen/wat-is-er-al/verplaatsing', { richting: 'omlaag' })).toBe(`${draft}#lessen-wat-is-er-al`);
    const lessonRow = '#lessen-wat-is-er-al form.moves';
    expect((await hanna.see(`${draft}/modules/m1`))(`${lessonRow} [name=pagina]`).val()).toBe('module');
    expect(await locationOf('lessen/wat-is-er-al/verplaatsing', { richting: 'omhoog', pagina: 'module' })).toBe(`${draft}/modules/m1#lessen-wat-is-er-al`);
    expect((await hanna.see(`${draft}/${oefening}`))(`a[href="${draft}/modules/${key}#${oefening.replace('/', '-')}"]`)).toHaveLength(1);
    expect(await locationOf(`${vraag}/verwijdering`)).toBe(`${draft}/modules/${key}#toetsvragen`);
    const lesson = await locationOf('modules/m1/lessen', { titel: 'Voor even' });
    expect((await hanna.post(`${String(lesson)}/verwijdering`)).headers['location']).toBe(`${draft}#modules-m1`);
  });

  it('let a practice case wait for its lesson, until the draft is published', async () => {
    const module = await madeModule('Oefenen');
    const practice = (await locationOf(`modules/${module}/oefensituaties`, { titel: 'Bij de deur' })) ?? '';

    const saved = await hanna.post(practice, { ...(await formOn(hanna, practice)), situatie: 'Riet belt aan.' });

    expect(saved.status).toBe(303);
    const refused = load((await hanna.post(`${draft}/publicatie`)).text);
    const remark = refused(`.errors a[href="${practice}#veld-les"]`);
    expect(remark.text()).toBe('Oefensituatie Bij de deur, Les');
    expect(remark.parent().text()).toContain('“Les” ontbreekt of is leeg.');
    expect(refused('.errors').text()).not.toMatch(/`|les “”/);
    await hanna.post(`${draft}/modules/${module}/verwijdering`);
  });

  it('forget a lesson that goes', async () => {
    const module = await madeModule('Tijdelijk');
    const lesson = (await locationOf(`modules/${module}/lessen`, { titel: 'Eerst dit' })) ?? '';
    const practice = (await locationOf(`modules/${module}/oefensituaties`, { titel: 'Aan tafel' })) ?? '';
    const caseNow = (): Promise<PracticeCase> => test.reader.manager.findOneByOrFail(PracticeCase, { versionId, key: practice.split('/').at(-1) ?? '' });
    expect((await caseNow()).lesson).toBe(lesson.split('/').at(-1));

    await hanna.post(`${lesson}/verwijdering`);

    expect((await caseNow()).lesson).toBe('');
    await hanna.post(`${draft}/modules/${module}/verwijdering`);
  });

  it('keep what was typed when an answer is too long or a question is empty, and say so there', async () => {
    const { id: moduleId } = await moduleFor('wijkprofessionals');
    const question = await test.reader.manager.findOneOrFail(CheckQuestion, { where: { moduleId }, order: { position: 'ASC' } });
    const path = `toetsvragen/${question.key}`;
    const long = 'woord '.repeat(400).trim();

    const answer = await hanna.post(`${draft}/${path}`, { ...(await fields(path)), vraag: '', antwoord1: long });
    const $ = load(answer.text);
    expect([answer.status, $('.errors a[href="#veld-vraag"]').text(), String($('#veld-antwoord1').val()).trim()]).toEqual([422, 'Schrijf de vraag.', long]);
    const other = load((await hanna.post(`${draft}/${path}`, { ...(await fields(path)), antwoord1: long })).text);

    expect(other('.errors a[href="#veld-antwoord1"]').text()).toBe('Houd dit onder de 2000 tekens.');
    expect((await test.reader.manager.findOneByOrFail(CheckQuestion, { id: question.id })).answers).toEqual(question.answers);
  });

  it('take thirty parts of a meeting in one form, and ask to join some when there are more', async () => {
    const module = await madeModule('Een vol dagdeel');
    const path = `modules/${module}`;
    const rows = (count: number): Record<string, string> =>
      Object.assign(
        {},
        ...Array.from({ length: count }, (_, row) => ({
          [`blok${String(row)}-plek`]: String(row + 1),
          [`blok${String(row)}-wat`]: `Deel ${String(row + 1)}`,
          [`blok${String(row)}-minuten`]: '6',
          [`blok${String(row)}-netto`]: 'ja',
          [`blok${String(row)}-les`]: '',
        })),
      ) as Record<string, string>;
    const { titel, voor, stand } = await fields(path);
    const plain = { titel: String(titel), voor: String(voor), stand: String(stand) };

    const many = await hanna.upload(`${draft}/${path}`, { ...plain, ...rows(31) }, NO_FILE);
    const $ = load(many.text);
    expect([many.status, $('.errors a[href="#veld-blok30-wat"]').text()]).toEqual([
      422,
      'Een bijeenkomst heeft hoogstens 30 onderdelen. Voeg er een paar samen.',
    ]);
    expect($('#veld-blok30-wat').val()).toBe('Deel 31');
    expect((await hanna.upload(`${draft}/${path}`, { ...plain, ...rows(30) }, NO_FILE)).status).toBe(303);

    expect((await test.reader.manager.findOneByOrFail(ProgrammeModule, { versionId, key: module })).blocks).toHaveLength(30);
    await hanna.post(`${draft}/${path}/verwijdering`);
  });

  it('are looked at only as who may read them', async () => {
    const { id: moduleId } = await moduleFor('wijkprofessionals');
    const { key } = await test.reader.manager.findOneOrFail(Lesson, { where: { moduleId }, order: { position: 'ASC' } });
    const links = async (path: string): Promise<readonly string[]> => {
      const $ = await hanna.see(path);
      return $('main a[href*="?als="]')
        .toArray()
        .map((link) => $(link).text().trim());
    };

    expect(await links(`${draft}/lessen/${key}`)).toEqual(['Bekijk als professional']);
    expect(await links(`${PROGRAMME}/versies/${versionId}/${key}`)).toEqual(['Bekijk als professional']);
    expect(await links(`${draft}/lessen/wat-is-er-al`)).toEqual(['Bekijk als bewoner', 'Bekijk als professional']);
    expect(await links(`${PROGRAMME}/versies/${versionId}/wat-is-er-al`)).toEqual(['Bekijk als bewoner', 'Bekijk als professional']);
  });

  it('never get a key that means something else in an address', async () => {
    const lesson = (await locationOf('modules/m1/lessen', { titel: 'Zip' })) ?? '';

    expect(lesson).toBe(`${draft}/lessen/zip-2`);
    expect((await hanna.see(`${PROGRAMME}/versies/${versionId}/zip-2`))('h1').text()).toBe('Zip');
    await hanna.post(`${lesson}/verwijdering`);
  });
});
