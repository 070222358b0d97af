import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  AlreadyPublished,
  CurriculumQueries,
  FileContent,
  filesOf,
  Lesson,
  LoadProgrammes,
  type ProgrammeContent,
  ProgrammeContents,
  ProgrammeDrafts,
  type ProgrammeFiles,
  ProgrammeVersion,
  ProgrammeVersions,
  readFolder,
  readProgramme,
  SameContent,
  VersionComparison,
} from '../../../src/curriculum/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { FIRST_LESSON, smallProgramme } from '../../support/programme.js';

const SEEDS = join(__dirname, '../../../seeds/programmes');

describe('versions of a programme', () => {
  let test: TestApp;
  let root: string;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'programmes-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const write = (key: string, files: ProgrammeFiles): void => {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(root, key, path)), { recursive: true });
      writeFileSync(join(root, key, path), bytes);
    }
  };
  /** A programme of its own for this test, as it would come from the seeds. */
  const seeded = (key: string, changes: Record<string, string> = {}): ProgrammeFiles =>
    smallProgramme({ 'programme.yaml': `key: ${key}\ntitle: Een kleine training\nmodules:\n  - begin\n  - op-weg\n`, ...changes });
  const load = (key: string, changes: Record<string, string> = {}): Promise<readonly string[]> => {
    write(key, seeded(key, changes));
    return test.get(LoadProgrammes).load(root);
  };
  const changedLesson = { 'begin/wat-is-er-al.md': FIRST_LESSON.replace('vol.', 'rijk.') };

  it('makes nothing new of the same content', async () => {
    expect(await load('gelijk')).toEqual(['gelijk: versie 1 gemaakt']);
    expect(await load('gelijk')).toEqual([]);
  });

  it('makes a new version of changed content, says what changed, and leaves the old one as it was', async () => {
    await load('anders');
    const before = await test.get(ProgrammeVersions).latest('anders');

    expect(await load('anders', changedLesson)).toEqual(['anders: versie 2 gemaakt', 'les wat-is-er-al is veranderd']);

    const after = await test.get(ProgrammeVersions).latest('anders');
    const textIn = async (versionId: string): Promise<string> => (await test.get(CurriculumQueries).lessonOf(versionId, 'wat-is-er-al')).shared;
    expect(await textIn(after.id)).toContain('Je buurt is rijk.');
    expect(await textIn(before.id)).toContain('Je buurt is vol.');
  });

  it('makes nothing of content that is not right, and names file and line', async () => {
    await expect(load('stuk', { 'begin/wat-is-er-al.md': FIRST_LESSON.replace('vol', '<b>vol</b>') })).rejects.toThrow(
      /wat-is-er-al\.md regel 8: hier staat HTML/,
    );
    await expect(test.get(ProgrammeVersions).latest('stuk')).rejects.toThrow('no published version');
  });

  it('keeps a picture once, however many versions show it', async () => {
    await load('plaat');
    await load('plaat', changedLesson);

    expect(await test.reader.manager.count(FileContent)).toBe(1);
    const { id } = await test.get(ProgrammeVersions).latest('plaat');
    expect(await test.get(CurriculumQueries).file(id, 'begin', 'prikbord.png')).toEqual({ bytes: Buffer.from([137, 80, 78, 71]), type: 'image/png' });
  });

  it('shows in words what is different between two versions', async () => {
    await load('verschil');
    const before = await test.get(ProgrammeVersions).latest('verschil');
    await load('verschil', changedLesson);
    const after = await test.get(ProgrammeVersions).latest('verschil');

    const { parts } = await test.get(VersionComparison).compare(before.id, after.id);

    expect(parts).toHaveLength(1);
    expect(parts[0]?.texts[0]?.stretches.filter(({ is }) => is !== 'same')).toEqual([
      { text: 'vol', is: 'removed' },
      { text: 'rijk', is: 'added' },
    ]);
  });

  describe('in the making', () => {
    const inTx = <T>(work: (tx: Parameters<Parameters<TestApp['unitOfWork']['run']>[0]>[0]) => Promise<T>): Promise<T> => test.unitOfWork.run(work);

    it('begins as a copy, and new groups get it only once it is published', async () => {
      await load('concept');
      const first = await test.get(ProgrammeVersions).latest('concept');
      const { id: personId } = await test.make.person('Hanna');
      const drafts = test.get(ProgrammeDrafts);
      const draftId = await inTx((tx) => drafts.begin(tx, first.id, personId));
      await inTx((tx) => tx.manager.update(Lesson, { versionId: draftId, key: 'samen' }, { title: 'Zo doen wij het' }));
      expect((await test.get(ProgrammeVersions).latest('concept')).id).toBe(first.id);

      const head = await inTx((tx) => drafts.publish(tx, draftId));

      expect(head).toMatchObject({ number: 2, madeById: personId });
      expect((await test.get(ProgrammeVersions).latest('concept')).id).toBe(draftId);
      expect((await test.get(CurriculumQueries).lessonOf(first.id, 'samen')).title).toBe('Zo werken wij samen');
    });

    it('is not published while it is not right, or when it says nothing new', async () => {
      await load('fout');
      const { id } = await test.get(ProgrammeVersions).latest('fout');
      const { id: personId } = await test.make.person('Hanna');
      const drafts = test.get(ProgrammeDrafts);
      const draftId = await inTx((tx) => drafts.begin(tx, id, personId));

      await expect(inTx((tx) => drafts.publish(tx, draftId))).rejects.toThrow(SameContent);
      await inTx((tx) => tx.manager.update(Lesson, { versionId: draftId, key: 'samen' }, { shared: 'Kijk <iframe src="x"></iframe>' }));
      await expect(inTx((tx) => drafts.publish(tx, draftId))).rejects.toThrow('fout/begin/samen.md:7');
    });

    it('does not change or go once published', async () => {
      await load('vast');
      const { id } = await test.get(ProgrammeVersions).latest('vast');
      const drafts = test.get(ProgrammeDrafts);

      await expect(inTx((tx) => drafts.discard(tx, id))).rejects.toThrow(AlreadyPublished);
      await expect(inTx((tx) => drafts.publish(tx, id))).rejects.toThrow(AlreadyPublished);
    });

    it('is what becomes of new seeds where people wrote a version of their own', async () => {
      await load('eigen');
      const { id } = await test.get(ProgrammeVersions).latest('eigen');
      const { id: personId } = await test.make.person('Hanna');
      await inTx(async (tx) => {
        const draftId = await test.get(ProgrammeDrafts).begin(tx, id, personId);
        await tx.manager.update(Lesson, { versionId: draftId, key: 'samen' }, { title: 'Onze eigen les' });
        await test.get(ProgrammeDrafts).publish(tx, draftId);
      });

      expect(await load('eigen', changedLesson)).toContain('eigen: nieuwe teksten staan klaar als concept, want er is een eigen versie');
      expect(await load('eigen', changedLesson)).toEqual([]);
      expect((await test.get(ProgrammeVersions).latest('eigen')).number).toBe(2);
      expect((await test.get(ProgrammeVersions).versionsOf('eigen')).map(({ number }) => number)).toEqual([null, 2, 1]);
    });
  });

  it('comes back from its export byte by byte, also after everything was wiped', async () => {
    const written = readFolder(join(SEEDS, 'buurtverbinder'));
    const contents = test.get(ProgrammeContents);
    const { id } = await test.get(ProgrammeVersions).latest();
    const exported = filesOf(await contents.of(id));
    expect(texts(exported)).toEqual(texts(written));

    const { content } = readProgramme('buurtverbinder', exported);
    const head = await test.unitOfWork.run(async (tx) => {
      await tx.manager.delete(ProgrammeVersion, { id });
      const draftId = await test.get(ProgrammeDrafts).create(tx, content as ProgrammeContent, { personId: null });
      return test.get(ProgrammeDrafts).publish(tx, draftId);
    });

    expect(texts(filesOf(await contents.of(head.id)))).toEqual(texts(written));
  });
});

const texts = (files: ProgrammeFiles): Record<string, string> => Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString('base64')]));
