import type { Person } from '../../../src/accounts/index.js';
import { CohortProgrammes, CohortService } from '../../../src/cohorts/index.js';
import {
  DEFAULT_PROGRAMME,
  packed,
  Programme,
  type ProgrammeContent,
  ProgrammeContents,
  ProgrammeDrafts,
  type ProgrammeFiles,
  ProgrammeImport,
  ProgrammeImports,
  ProgrammeVersion,
  ProgrammeVersions,
  readProgramme,
  unpacked,
} from '../../../src/curriculum/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeAuthor } from '../../support/make-author.js';
import { actorFor, makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import { FIRST_LESSON, smallProgramme } from '../../support/programme.js';
import type { Visitor } from '../../support/visitor.js';

const IMPORT = '/lesmateriaal/inlezen';

describe('a programme as a file', () => {
  let test: TestApp;
  let group: MadeCohort;
  let hanna: Visitor;
  let anja: Visitor;

  beforeAll(async () => {
    test = await startApp();
    group = await makeCohort(test);
    hanna = await test.as(group.trainer);
    anja = await test.as((await makeCohort(test)).trainer);
  });
  afterAll(() => test.stop());

  const named = (key: string, changes: Parameters<typeof smallProgramme>[0] = {}): ProgrammeFiles =>
    smallProgramme({ 'programme.yaml': `key: ${key}\ntitle: Een kleine training\nmodules:\n  - begin\n  - op-weg\n`, ...changes });
  const send = async (who: Visitor, files: ProgrammeFiles) => sendBytes(who, await packed('klein', files, test.clock.now()));
  const sendBytes = (who: Visitor, bytes: Buffer, name = 'klein.zip') => who.upload(IMPORT, {}, { field: 'bestand', name, bytes });
  /** A programme that Hanna writes, published. */
  const published = async (key: string): Promise<string> => {
    const { content } = readProgramme(key, named(key));
    if (!content) throw new Error('not right');
    const drafts = test.get(ProgrammeDrafts);
    const { id } = await test.unitOfWork.run(async (tx) => drafts.publish(tx, await drafts.create(tx, content, { personId: group.trainer.id })));
    await makeAuthor(test, group.trainer, key);
    return id;
  };
  const zipAt = async (who: Visitor, key: string, versionId: string): Promise<Buffer> =>
    (await who.download(`/lesmateriaal/${key}/versies/${versionId}/zip`)).bytes;
  const draftsOf = async (key: string): Promise<number> => (await test.get(ProgrammeVersions).versionsOf(key)).filter(({ number }) => number === null).length;

  it('is fetched from the page of the programme, and brought in again nothing changes', async () => {
    const id = await published('rond');
    expect((await hanna.see('/lesmateriaal/rond'))(`a[href="/lesmateriaal/rond/versies/${id}/zip"]`)).toHaveLength(1);

    const { headers, bytes } = await hanna.download(`/lesmateriaal/rond/versies/${id}/zip`);
    const sent = await sendBytes(hanna, bytes);
    const page = await hanna.see(sent.headers['location'] ?? '');

    expect(headers).toMatchObject({ 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="rond-versie-1.zip"' });
    expect(page('main').text()).toContain('Er verandert niets. Dit bestand is precies gelijk aan versie 1.');
    expect(page('main form')).toHaveLength(0);
  });

  it('shows what is different first, and only then becomes a draft, once', async () => {
    await published('eerst-zien');
    const sent = await send(hanna, named('eerst-zien', { 'begin/wat-is-er-al.md': FIRST_LESSON.replace('vol.', 'rijk.') }));
    const address = sent.headers['location'] ?? '';
    expect(await draftsOf('eerst-zien')).toBe(0);

    const page = await hanna.see(address);
    const [first, second] = await Promise.all([hanna.post(address), hanna.post(address)]);

    expect([page('.difference del').text(), page('.difference ins').text()]).toEqual(['vol', 'rijk']);
    expect([first.status, second.status].sort()).toEqual([303, 404]);
    expect(await draftsOf('eerst-zien')).toBe(1);
    expect(await test.reader.manager.count(ProgrammeImport)).toBe(0);
  });

  it('of an earlier version may begin a draft again, and of one that waits already does not', async () => {
    const first = await published('terug');
    const archive = await zipAt(hanna, 'terug', first);
    const [draft, newer] = [test.get(ProgrammeDrafts), { 'begin/wat-is-er-al.md': FIRST_LESSON.replace('vol.', 'rijk.') }];
    const { content } = readProgramme('terug', named('terug', newer));
    await test.unitOfWork.run(async (tx) => draft.publish(tx, await draft.create(tx, content as ProgrammeContent, { personId: null })));

    const address = (await sendBytes(hanna, archive)).headers['location'] ?? '';
    const page = await hanna.see(address);
    expect(page('main').text()).toContain('Dit bestand is precies gelijk aan versie 1. Publiceren kan pas als je er iets aan verandert.');
    expect(page('main').text()).not.toContain('Er verandert niets.');
    expect([page('.difference del').text(), page('.difference ins').text()]).toEqual(['rijk', 'vol']);
    expect((await hanna.post(address)).status).toBe(303);

    const again = await hanna.see((await sendBytes(hanna, archive)).headers['location'] ?? '');
    expect(again('main').text()).toContain('Dit concept is er al.');
    expect(again('main form')).toHaveLength(0);
    const newest = (await send(hanna, named('terug', newer))).headers['location'] ?? '';
    expect((await hanna.see(newest))('main').text()).toContain('Er verandert niets. Dit bestand is precies gelijk aan versie 2.');
    expect((await hanna.post(newest)).status).toBe(409);
  });

  it('is shared with every trainer for what came with the product, but its drafts are not', async () => {
    await makeAuthor(test, group.trainer);
    const shared = await test.get(ProgrammeVersions).latest();
    const draft = await test.unitOfWork.run((tx) => test.get(ProgrammeDrafts).begin(tx, shared.id, group.trainer.id));

    expect((await anja.get(`/lesmateriaal/buurtverbinder/versies/${shared.id}/zip`)).status).toBe(200);
    expect((await anja.get(`/lesmateriaal/buurtverbinder/versies/${draft}/zip`)).status).toBe(404);
    expect((await hanna.get(`/lesmateriaal/buurtverbinder/versies/${draft}/zip`)).headers['content-disposition']).toContain(
      'buurtverbinder-concept-2026-03-02.zip',
    );
  });

  it('comes back byte by byte after everything was wiped, on equal pages', async () => {
    const pages = async (): Promise<readonly string[]> => {
      const reader = await test.as(group.trainer);
      const paths = ['/training', '/training/m1', '/training/m1/wat-is-er-al', '/training/op-weg-helpen/acht-dingen-die-wel-mogen'];
      return Promise.all(paths.map(async (path) => withoutToken((await reader.see(path))('main').html() ?? '')));
    };
    const { id, programmeId } = await test.get(ProgrammeVersions).latest();
    const [archive, before] = [await zipAt(hanna, DEFAULT_PROGRAMME, id), await pages()];
    await test.unitOfWork.run(async ({ manager }) => {
      await manager.delete(ProgrammeVersion, { programmeId });
      await manager.delete(Programme, { id: programmeId });
    });
    await expect(test.get(ProgrammeVersions).latest()).rejects.toThrow('no published version');

    const waiting = (await sendBytes(hanna, archive)).headers['location'] ?? '';
    expect((await hanna.see(waiting))('main').text()).toContain('Dit is een nieuw programma');
    await hanna.post(waiting);
    const [draft] = await test.get(ProgrammeVersions).versionsOf(DEFAULT_PROGRAMME);
    await hanna.post(`/lesmateriaal/${DEFAULT_PROGRAMME}/concepten/${draft?.id ?? ''}/publicatie`);

    const back = await zipAt(hanna, DEFAULT_PROGRAMME, draft?.id ?? '');
    expect([...(await unpacked(back)).files]).toEqual([...(await unpacked(archive)).files]);
    expect(await pages()).toEqual(before);
    expect(before[3]).toContain('Acht dingen die wél mogen');
  });

  it('with mistakes is refused with file and line, and nothing is kept', async () => {
    const answer = await send(hanna, named('stuk', { 'begin/wat-is-er-al.md': FIRST_LESSON.replace('vol.', '<script>alert(1)</script>') }));

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('klein/begin/wat-is-er-al.md, regel 8');
    expect(answer.text).toContain('hier staat HTML: &quot;&lt;script&gt;&quot;');
    expect(await test.reader.manager.existsBy(Programme, { key: 'stuk' })).toBe(false);
  });

  it.each([
    ['no file at all', Buffer.alloc(0), 'Kies eerst een ZIP-bestand.'],
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'geen goed ZIP-bestand'],
    ['more than 15 MB', Buffer.alloc(15 * 1024 * 1024 + 1), 'groter dan 15 MB'],
  ])('that is %s is refused with a sentence', async (_what, bytes, sentence) => {
    const answer = await sendBytes(hanna, bytes);

    expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true]);
  });

  it('with a file that belongs nowhere is refused', async () => {
    const answer = await send(hanna, named('vreemd', { 'begin/virus.exe': Buffer.from('MZ') }));

    expect([answer.status, answer.text.includes('klein/begin/virus.exe, regel 1')]).toEqual([422, true]);
  });

  it('fills nobody else’s programme, waits for nobody else, and is not for residents', async () => {
    const id = await published('van-hanna');
    const [resident, other] = [await test.as(group.residents[0] as Person), anja];
    const waiting = (await send(hanna, named('van-hanna', { 'begin/wat-is-er-al.md': FIRST_LESSON.replace('vol.', 'rijk.') }))).headers['location'] ?? '';

    const taken = await send(other, named('van-hanna'));

    expect([taken.status, taken.text.includes('al van andere auteurs')]).toEqual([422, true]);
    for (const who of [other, resident]) {
      expect((await who.get(waiting)).status).toBe(404);
      expect((await who.post(waiting)).status).toBe(404);
      expect((await who.get(`/lesmateriaal/van-hanna/versies/${id}/zip`)).status).toBe(404);
    }
    expect((await resident.get(IMPORT)).status).toBe(404);
    expect((await send(resident, named('van-riet'))).status).toBe(404);
    expect((await hanna.get(waiting)).status).toBe(200);
  });

  it('is not even unpacked for who may read no programme; an author who trains nobody any more may bring theirs in', async () => {
    await published('van-piet');
    const [riet, piet] = [group.residents[0] as Person, await test.make.person('Piet')];
    await makeAuthor(test, piet, 'van-piet');
    const author = await test.as(piet);

    await expect(
      test.get(ProgrammeImports).receive(actorFor(riet), { filename: 'x.zip', bytes: Buffer.from('stuk'), isTooLarge: false }),
    ).rejects.toMatchObject({
      code: 'curriculum.no-such-programme',
    });
    expect((await author.get(IMPORT)).status).toBe(200);
    expect((await send(author, named('van-piet', { 'begin/wat-is-er-al.md': FIRST_LESSON.replace('vol.', 'rijk.') }))).status).toBe(303);
    expect((await send(author, named('een-eigen'))).status).toBe(404);
  });

  it('that nobody came back for goes after a day', async () => {
    // what the tests before left
    test.clock.pass(25 * 60);
    await test.get(ProgrammeImports).sweep();

    await send(hanna, named('later'));
    test.clock.pass(23 * 60);
    await test.get(ProgrammeImports).sweep();
    expect(await test.reader.manager.count(ProgrammeImport)).toBe(1);

    test.clock.pass(2 * 60);
    await test.get(ProgrammeImports).sweep();

    expect(await test.reader.manager.count(ProgrammeImport)).toBe(0);
  });
});

describe('a copy of a programme', () => {
  let test: TestApp;
  let group: MadeCohort;
  let anja: Visitor;

  beforeAll(async () => {
    test = await startApp();
    group = await makeCohort(test);
    anja = await test.as(group.trainer);
  });
  afterAll(() => test.stop());

  const COPY = '/lesmateriaal/buurtverbinder/kopie';
  const versionsOf = (key: string) => test.get(ProgrammeVersions).versionsOf(key);

  it('has its own key and title, the copier as its author, and versions from 1; the first stays as it was', async () => {
    const before = await test.get(ProgrammeVersions).latest();

    const page = await anja.submit(COPY, 'main form', { titel: 'Buurtverbinder in Noord', sleutel: 'noord' });

    expect(page.text).toContain('Je kopie staat klaar als concept.');
    const [draft] = await versionsOf('noord');
    expect(draft).toMatchObject({ number: null, title: 'Buurtverbinder in Noord', madeById: group.trainer.id });
    await anja.post(`/lesmateriaal/noord/concepten/${draft?.id ?? ''}/publicatie`);
    expect(await versionsOf('noord')).toMatchObject([{ number: 1 }]);
    expect(await test.get(ProgrammeVersions).latest()).toEqual(before);
    const [of, from] = await Promise.all([draft?.id ?? '', before.id].map((id) => test.get(ProgrammeContents).of(id)));
    expect(of?.modules).toEqual(from?.modules);
  });

  it('is what a group of its author can learn from, and of nobody else', async () => {
    await anja.submit(COPY, 'main form', { titel: 'Buurtverbinder op het dorp', sleutel: 'dorp' });
    const [draft] = await versionsOf('dorp');
    const fields = { naam: 'Dorp', wijk: group.site.id, begin: '2026-09-01', einde: '2026-12-01', programma: 'dorp' };
    expect((await anja.post('/groep', fields)).status).toBe(422); // not published yet
    await anja.post(`/lesmateriaal/dorp/concepten/${draft?.id ?? ''}/publicatie`);
    expect((await anja.see('/groep/nieuw'))('select[name="programma"] option').first().attr('value')).toBe('buurtverbinder');

    const made = await anja.post('/groep', fields);

    const cohortId = made.headers['location']?.split('/').at(-1) ?? '';
    expect((await test.get(CohortProgrammes).versionOf(cohortId)).programmeKey).toBe('dorp');
    const other = await makeCohort(test);
    const stranger = await test.as(other.trainer);
    const refused = await stranger.post('/groep', { ...fields, wijk: other.site.id });
    expect([refused.status, refused.text.includes('Kies een programma uit de lijst.')]).toEqual([422, true]);
    expect((await stranger.see('/groep/nieuw'))('select[name="programma"]')).toHaveLength(0);
  });

  it('stays the training of a group that begins like an earlier one (A9)', async () => {
    await anja.submit(COPY, 'main form', { titel: 'Buurtverbinder in Zuid', sleutel: 'zuid' });
    const [draft] = await versionsOf('zuid');
    await anja.post(`/lesmateriaal/zuid/concepten/${draft?.id ?? ''}/publicatie`);
    const made = { name: 'Zuid', startsOn: '2026-09-01', endsOn: '2026-12-01', place: { siteId: group.site.id }, programme: { key: 'zuid' } };
    const cohortId = await test.get(CohortService).create(actorFor(group.trainer), made);

    const answer = await anja.post(`/groep/${cohortId}/kopie`, { naam: 'Zuid 2', begin: '2027-03-03', regio: '' });

    const copyId = answer.headers['location']?.split('/').at(-1) ?? '';
    expect((await test.get(CohortProgrammes).versionOf(copyId)).programmeKey).toBe('zuid');
  });

  it.each([
    [{ titel: '', sleutel: 'leeg' }, 'Geef je programma een titel.'],
    [{ titel: 'Noord', sleutel: 'Noord 2' }, 'Gebruik alleen kleine letters'],
    [{ titel: 'Weer', sleutel: 'buurtverbinder' }, 'Deze sleutel is al in gebruik.'],
    [{ titel: 'Weer', sleutel: 'inlezen' }, 'Deze sleutel is al in gebruik.'],
  ])('with %j is asked again', async (fields, sentence) => {
    const answer = await anja.post(COPY, fields);

    expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true]);
  });

  it('is made once of two at the same moment', async () => {
    const presses = await Promise.all([1, 2].map(() => anja.post(COPY, { titel: 'Tegelijk', sleutel: 'tegelijk' })));

    expect(presses.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(await versionsOf('tegelijk')).toHaveLength(1);
  });

  it('is not made by residents, nor of what another author keeps', async () => {
    await anja.submit(COPY, 'main form', { titel: 'Van Anja', sleutel: 'van-anja' });
    const [draft] = await versionsOf('van-anja');
    await anja.post(`/lesmateriaal/van-anja/concepten/${draft?.id ?? ''}/publicatie`);
    const riet = await test.as(group.residents[0] as Person);
    const stranger = await test.as((await makeCohort(test)).trainer);

    for (const [who, from] of [
      [riet, 'buurtverbinder'],
      [stranger, 'van-anja'],
    ] as const) {
      expect((await who.get(`/lesmateriaal/${from}/kopie`)).status).toBe(404);
      expect((await who.post(`/lesmateriaal/${from}/kopie`, { titel: 'Gekaapt', sleutel: 'gekaapt' })).status).toBe(404);
    }
    expect(await test.reader.manager.existsBy(Programme, { key: 'gekaapt' })).toBe(false);
  });
});

const withoutToken = (html: string): string => html.replaceAll(/name="_csrf" value="[^"]*"/g, '');
