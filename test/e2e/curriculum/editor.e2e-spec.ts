import { load } from 'cheerio';
import sharp from 'sharp';
import type { Person } from '../../../src/accounts/index.js';
import { CurriculumQueries, Lesson, type ModuleHead, ProgrammeContents, ProgrammeVersion } from '../../../src/curriculum/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { formOn as formFieldsOn } from '../../support/form-on.js';
import { makeAuthor } from '../../support/make-author.js';
import { makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import type { Visitor } from '../../support/visitor.js';

const PROGRAMME = '/lesmateriaal/buurtverbinder';
const LESSON = 'wat-is-er-al';

describe('the editor', () => {
  let test: TestApp;
  let group: MadeCohort;
  let hanna: Visitor;
  let draftId: string;
  let draft: string;

  beforeAll(async () => {
    test = await startApp();
    group = await makeCohort(test);
    await makeAuthor(test, group.trainer);
    hanna = await test.as(group.trainer);
    const { id: versie } = await test.reader.manager.findOneByOrFail(ProgrammeVersion, { number: 1 });
    const began = await hanna.post(`${PROGRAMME}/concepten`, { versie });
    draft = began.headers['location'] ?? '';
    draftId = draft.split('/').at(-1) ?? '';
  });
  afterAll(() => test.stop());

  const lesson = (key = LESSON): Promise<Lesson> => test.reader.manager.findOneByOrFail(Lesson, { versionId: draftId, key });
  const modules = (): Promise<ModuleHead[]> => test.get(CurriculumQueries).modulesOf(draftId);
  const formOn = (path: string) => formFieldsOn(hanna, path);
  const picture = (): Promise<Buffer> =>
    sharp({ create: { width: 300, height: 200, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();

  it('opens on the draft, and saves a lesson as it was typed', async () => {
    const path = `${draft}/lessen/${LESSON}`;
    const fields = await formOn(path);

    const saved = await hanna.post(path, {
      ...fields,
      titel: 'Wat is hier al?',
      meenemen: '- een pen\nkoffie',
      opdracht: 'Loop een **rondje**.\n\n### Zo begin je\n\nSamen.',
    });

    expect(saved.headers['location']).toBe(path);
    expect(await lesson()).toMatchObject({
      title: 'Wat is hier al?',
      bring: ['een pen', 'koffie'],
      exercise: 'Loop een **rondje**.\n\n### Zo begin je\n\nSamen.',
    });
  });

  it('saves a form that nobody changed without a difference', async () => {
    const before = await test.get(ProgrammeContents).of(draftId);
    const [professionals] = before.modules.filter((module) => module.for === 'wijkprofessionals');
    const paths = [
      ...before.modules.flatMap((module) => [`modules/${module.key}`, ...module.lessons.slice(0, 1).map(({ key }) => `lessen/${key}`)]),
      ...(professionals?.cases ?? []).map(({ key }) => `oefensituaties/${key}`),
      ...(professionals?.questions ?? []).slice(0, 2).map(({ key }) => `toetsvragen/${key}`),
    ];
    expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(new Set(['modules', 'lessen', 'oefensituaties', 'toetsvragen']));

    for (const path of paths) {
      const address = `${draft}/${path}`;
      const answer = await hanna.post(address, await formOn(address));
      expect([answer.status, answer.headers['location']]).toEqual([303, address]);
    }

    expect(await test.get(ProgrammeContents).of(draftId)).toEqual(before);
  });

  it.each([
    ['tekst', 'Goed.\n<script>alert(1)</script>', 'Regel 2: hier staat HTML'],
    ['bewoners', '![](bestanden/weg.webp)', 'het plaatje heeft geen beschrijving'],
    ['professionals', '[Klik](javascript:alert(1))', 'Begin met https://'],
    ['denkvraag', '## Opdracht', 'Schrijf ###.'],
    ['titel', '', 'Schrijf een titel.'],
    ['minuten', 'kort', 'heel getal'],
  ])('refuses in %s what no lesson may hold, at that field, and keeps the rest', async (field, text, said) => {
    const path = `${draft}/lessen/${LESSON}`;
    const before = await lesson();

    const answer = await hanna.post(path, { ...(await formOn(path)), meenemen: 'nog een pen', [field]: text });

    const $ = load(answer.text);
    expect(answer.status).toBe(422);
    expect($(`.errors a[href="#veld-${field}"]`).text()).toContain(said);
    expect($('#veld-meenemen').val()).toContain('nog een pen');
    expect(await lesson()).toEqual(before);
  });

  it('refuses a text of 2 MB at its field', async () => {
    const path = `${draft}/lessen/${LESSON}`;
    const file = { field: 'bestand', name: '', bytes: Buffer.alloc(0) };

    const answer = await hanna.upload(path, { ...(await formOn(path)), opdracht: 'woord '.repeat(350_000) }, file);

    expect(answer.status).toBe(422);
    expect(load(answer.text)('.errors a[href="#veld-opdracht"]').text()).toContain('veel te lang');
  });

  it('never lets an older window overwrite a newer text, unless its writer says so again', async () => {
    const path = `${draft}/lessen/${LESSON}`;
    const older = await formOn(path);
    await hanna.post(path, { ...older, denkvraag: 'Wat is nieuw?' });

    const stale = await hanna.post(path, { ...older, minuten: 'kort', denkvraag: 'Wat is oud?' });
    expect(stale.status).toBe(422);
    const again = await hanna.post(path, { ...older, denkvraag: 'Wat is oud?', stand: String(load(stale.text)('input[name=stand]').val()) });
    expect([again.status, again.text.includes('ander venster')]).toEqual([422, true]);
    expect((await lesson()).reflection).toBe('Wat is nieuw?');

    const chosen = await hanna.post(path, { ...older, denkvraag: 'Wat is oud?', stand: String(load(again.text)('input[name=stand]').val()) });
    expect([chosen.status, (await lesson()).reflection]).toEqual([303, 'Wat is oud?']);
  });

  it('takes a picture with words, a video as a link behind a still, and a pdf; by what they are, not by their name', async () => {
    const path = `${draft}/lessen/${LESSON}`;
    const send = async (fields: Record<string, string>, name: string, bytes: Buffer) =>
      hanna.upload(path, { ...(await formOn(path)), ...fields }, { field: 'bestand', name, bytes });

    const wordless = await send({ alt: '' }, 'Het Prikbord.png', await picture());
    expect(load(wordless.text)('.errors a[href="#veld-alt"]')).toHaveLength(1);
    const disguised = await send({ alt: 'Iets' }, 'foto.png', Buffer.from('<svg onload="alert(1)"/>'));
    expect(load(disguised.text)('.errors a[href="#veld-bestand"]').text()).toContain('kennen we niet');

    await send({ alt: 'Een vol prikbord', waar: 'opdracht' }, 'Het Prikbord.png', await picture());
    await send({ alt: 'De straat', video: 'https://www.youtube.com/watch?v=abc', waar: 'tekst' }, 'still.jpg', await picture());
    await send({ alt: 'De kaart', waar: 'tekst' }, 'Kaart 1.doc', Buffer.from('%PDF-1.7 kaart'));
    const { exercise, shared } = await lesson();
    expect(exercise).toMatch(/!\[Een vol prikbord\]\(bestanden\/het-prikbord\.webp\)$/);
    expect(shared).toContain('[![De straat](bestanden/still.webp)](https://www.youtube.com/watch?v=abc)');
    expect(shared).toMatch(/\[De kaart \(pdf\)\]\(bestanden\/kaart-1\.pdf\)$/);

    const $ = await hanna.see(`${PROGRAMME}/versies/${draftId}/${LESSON}`);
    expect($('article iframe, article video')).toHaveLength(0);
    const still = $('article img[alt="De straat"]');
    expect(still.parent('a').attr('href')).toBe('https://www.youtube.com/watch?v=abc');
    expect((await hanna.get(still.attr('src') ?? '')).headers['content-type']).toContain('image/webp');
  });

  it('shows the draft as a resident and as a professional reads it', async () => {
    const path = `${draft}/lessen/${LESSON}`;
    await hanna.post(path, { ...(await formOn(path)), bewoners: 'Alleen voor buren.', professionals: 'Alleen voor beroep.' });
    const text = async (as: string): Promise<string> => (await hanna.see(`${PROGRAMME}/versies/${draftId}/${LESSON}${as}`))('article').text();

    expect(await text('?als=bewoner')).toMatch(/Voor jou als bewoner[\s\S]*Alleen voor buren\./);
    expect(await text('?als=bewoner')).not.toContain('Alleen voor beroep.');
    expect(await text('?als=professional')).not.toContain('Alleen voor buren.');
    expect(await text('')).toMatch(/Alleen voor buren\.[\s\S]*Alleen voor beroep\./);
  });

  it('gives advice on reading and never blocks for it (D36)', async () => {
    const path = `${draft}/lessen/${LESSON}`;
    const long = `${'woord '.repeat(40).trim()}.`;

    await hanna.post(path, { ...(await formOn(path)), denkvraag: long });

    expect((await lesson()).reflection).toBe(long);
    expect((await hanna.see(path))('.tips').text()).toContain('Maak er twee van.');
  });

  it('makes lessons and modules, orders them with buttons, and takes them out', async () => {
    await hanna.submit(`${draft}/modules/m1/lessen/nieuw`, 'main form', { titel: 'Het buurtrondje é!' });
    const keys = async (): Promise<string[]> => (await modules())[0]?.lessons.map(({ key }) => key) ?? [];
    const key = 'het-buurtrondje-e';
    expect((await keys()).at(-1)).toBe(key);

    await hanna.post(`${draft}/lessen/${key}/verplaatsing`, { richting: 'omhoog' });
    expect((await keys()).at(-2)).toBe(key);
    await hanna.submit(`${draft}/lessen/${key}/verwijdering`, 'main form');
    expect(await keys()).not.toContain(key);

    await hanna.submit(`${draft}/modules/nieuw`, 'main form', { titel: 'Verder' });
    expect((await modules()).at(-1)?.key).toBe('verder');
    await hanna.post(`${draft}/modules/verder/verplaatsing`, { richting: 'omhoog' });
    expect((await modules()).at(-2)?.key).toBe('verder');
    await hanna.submit(`${draft}/modules/verder/verwijdering`, 'main form');
    expect((await modules()).map((module) => module.key)).not.toContain('verder');
  });

  it('refuses a circle and a module that does not exist, at the field', async () => {
    const path = `${draft}/modules/m1`;
    const [first, second] = (await modules()).map(({ title }) => `“${title}”`);
    for (const [na, said] of [
      [['m2'], `Deze modules wachten in een kring op elkaar: ${String(first)} → ${String(second)} → ${String(first)}. Haal er een pijl uit.`],
      [['m2', 'verzonnen'], 'Module “verzonnen” bestaat niet.'],
    ] as const) {
      const answer = await hanna.post(path, { ...(await formOn(path)), na });
      const $ = load(answer.text);
      expect([answer.status, $('.errors a[href="#veld-na"]').text()]).toEqual([422, said]);
      expect($('#veld-na-m2').attr('checked')).toBeDefined();
    }
  });

  it('lets no module for professionals wait for residents, and says so with titles (D14)', async () => {
    const path = `${draft}/modules/op-weg-helpen`;
    const [first] = await modules();

    const answer = await hanna.post(path, { ...(await formOn(path)), na: 'm1' });

    expect([answer.status, load(answer.text)('.errors a[href="#veld-na"]').text()]).toEqual([
      422,
      `Een module voor professionals wacht nooit op een module met bewoners. Haal module “${first?.title ?? ''}” weg.`,
    ]);
  });

  it('leads from what the check finds to the field', async () => {
    const path = `${draft}/lessen/${LESSON}`;
    const fields = await formOn(path);
    await hanna.post(path, { ...fields, opdracht: '' });
    await hanna.post(`${draft}/modules/m1`, { ...(await formOn(`${draft}/modules/m1`)), 'blok0-minuten': '1' });

    const refused = await hanna.post(`${draft}/publicatie`);

    const $ = load(refused.text);
    expect(refused.status).toBe(422);
    expect($(`.errors a[href="${path}#veld-opdracht"]`).text()).toBe('Les Wat is hier al?, Opdracht');
    expect($(`.errors a[href="${draft}/modules/m1#veld-dagdeel"]`).length).toBeGreaterThan(0);
  });

  it('makes what is pasted plain', async () => {
    const answer = await hanna.post('/lesmateriaal/plaksel', { opmaak: '<h1>Kop</h1><p class=MsoNormal>Tekst <b>vet</b><o:p></o:p></p>' });

    expect(JSON.parse(answer.text)).toEqual({ tekst: '### Kop\n\nTekst **vet**' });
    expect((await hanna.post('/lesmateriaal/plaksel', { opmaak: '<div>'.repeat(5000) })).status).toBe(422);
    expect((await (await test.as(group.residents[0] as Person)).post('/lesmateriaal/plaksel', { opmaak: '<p>Dag</p>' })).status).toBe(404);
  });

  it('does not exist for another trainer, a resident, a professional and an opdrachtgever', async () => {
    const anja = (await makeCohort(test)).trainer;
    const sanne = await test.make.person('Sanne');
    await test.make.member(group.site, 'opdrachtgever', sanne);
    const paths = ['', '/titel', '/modules/nieuw', '/modules/m1', '/modules/m1/lessen/nieuw', `/lessen/${LESSON}`, `/lessen/${LESSON}/verwijdering`];
    for (const person of [anja, group.residents[0], group.professionals[0], sanne]) {
      const browser = await test.as(person as Person);
      for (const path of paths) expect([path, (await browser.get(`${draft}${path}`)).status]).toEqual([path, 404]);
      expect((await browser.get(`${PROGRAMME}/versies/${draftId}/${LESSON}`)).status).toBe(404);
      const fields = { titel: 'Gekaapt', minuten: '5', richting: 'omhoog' };
      for (const path of [`/lessen/${LESSON}`, `/lessen/${LESSON}/verplaatsing`, `/lessen/${LESSON}/verwijdering`, '/titel', '/modules'])
        expect([path, (await browser.post(`${draft}${path}`, fields)).status]).toEqual([path, 404]);
    }
    expect((await lesson()).title).toBe('Wat is hier al?');
    expect((await test.visitor().get(draft)).headers['location']).toContain('/inloggen');
  });

  it('refuses every change once the draft is published (D18)', async () => {
    const path = `${draft}/lessen/${LESSON}`;
    await hanna.post(path, { ...(await formOn(path)), opdracht: 'Loop een rondje.' });
    await hanna.post(`${draft}/modules/m1`, { ...(await formOn(`${draft}/modules/m1`)), 'blok0-minuten': '15' });
    expect((await hanna.post(`${draft}/publicatie`)).status).toBe(303);

    expect((await hanna.post(path, { titel: 'Te laat', minuten: '5' })).status).toBe(409);
    expect((await hanna.post(`${path}/verplaatsing`, { richting: 'omhoog' })).status).toBe(409);
    expect((await lesson()).title).toBe('Wat is hier al?');
  });
});
