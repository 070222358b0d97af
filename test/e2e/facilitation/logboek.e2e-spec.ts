import { CohortTrainer } from '../../../src/cohorts/index.js';
import { ReflectionEntry, ReflectionRemark } from '../../../src/facilitation/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import { teachSmall } from '../../support/make-version.js';
import type { Visitor } from '../../support/visitor.js';

const START = '/op-weg-helpen';
const NEW = `${START}/logboek/nieuw`;
const SECRET = 'Ik had de agenda al gemaakt';

describe('the log of a professional (F1, D15)', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 2 });
    await teachSmall(test, made);
    const { cohort, trainer, residents, professionals } = made;
    const as = async (person = trainer) => test.as(person);
    const shared = `/groep/${cohort.id}/op-weg-helpen`;
    return { ...made, shared, marloes: await as(professionals[0]), dirk: await as(professionals[1]), riet: await as(residents[0]), hanna: await as() };
  };
  const written = async (marloes: Visitor): Promise<string> => {
    await marloes.submit(NEW, 'form.panel', { gedaan: SECRET, regie: 'Ik, eigenlijk.', volgende: 'Eerst vragen.' });
    return (await test.reader.manager.findOneByOrFail(ReflectionEntry, { deed: SECRET })).id;
  };
  const own = (id: string): string => `${START}/logboek/${id}`;
  const sharedEntry = async (marloes: Visitor): Promise<string> => {
    const id = await written(marloes);
    await marloes.submit(own(id), 'form[action$="/delen"]');
    return id;
  };

  it('keeps what she did, who had the lead and what she would do now', async () => {
    const { marloes } = await group();

    const id = await written(marloes);

    expect((await marloes.see(own(id)))('main').text()).toMatch(
      /Alleen jij leest dit\.[\s\S]*Ik had de agenda al gemaakt[\s\S]*Ik, eigenlijk\.[\s\S]*Eerst vragen\./,
    );
    expect((await marloes.see(START))(`#logboek a[href="${own(id)}"]`).text()).toBe(SECRET);
  });

  it('asks what she did, and keeps the rest of what she typed', async () => {
    const { marloes } = await group();

    const { status, text } = await marloes.submit(NEW, 'form.panel', { gedaan: ' ', regie: 'De bewoners.' });

    expect([status, text.includes('Schrijf in een paar woorden wat je deed.'), text.includes('De bewoners.')]).toEqual([422, true, true]);
  });

  it('is changed and thrown away by who wrote it', async () => {
    const { marloes } = await group();
    const id = await written(marloes);

    await marloes.submit(`${own(id)}/bewerken`, 'form.panel', { gedaan: 'Ik vroeg het eerst.' });
    expect((await marloes.see(own(id)))('main').text()).toContain('Ik vroeg het eerst.');

    await marloes.submit(own(id), 'form[action$="/verwijdering"]');
    expect(await test.reader.manager.count(ReflectionEntry)).toBe(0);
  });

  it('overwrites nothing from an older window, and keeps the text when she says so', async () => {
    const { marloes } = await group();
    const id = await written(marloes);
    await marloes.submit(`${own(id)}/bewerken`, 'form.panel', { gedaan: 'In het ene venster.' });

    const older = await marloes.post(own(id), { gedaan: 'In het andere.', revisie: 1 });

    expect([older.status, older.text.includes('veranderd in een ander venster'), older.text.includes('In het andere.')]).toEqual([422, true, true]);
    expect((await test.reader.manager.findOneByOrFail(ReflectionEntry, { id })).deed).toBe('In het ene venster.');
    expect(older.text).toContain('name="revisie" value="2"');
  });

  describe('not shared', () => {
    it('is seen by nobody else: not the trainer, a colleague, a resident or a client', async () => {
      const { marloes, dirk, riet, hanna, shared, site } = await group();
      const id = await written(marloes);
      const sanne = await test.as((await test.make.member(site, 'opdrachtgever', await test.make.person('Sanne'))).person);

      for (const who of [dirk, riet, hanna, sanne]) {
        for (const path of [own(id), `${own(id)}/bewerken`, `${shared}/${id}`]) expect([403, 404]).toContain((await who.get(path)).status);
      }
      expect((await hanna.see(shared))('main').text()).not.toContain(SECRET);
    });

    it('cannot be changed, shared, thrown away or answered by somebody else', async () => {
      const { marloes, dirk, hanna, shared } = await group();
      const id = await written(marloes);

      for (const path of [own(id), `${own(id)}/delen`, `${own(id)}/verwijdering`, `${own(id)}/reacties`])
        expect((await dirk.post(path, { gedaan: 'x', revisie: 1, reactie: 'x' })).status).toBe(404);
      expect((await hanna.post(`${shared}/${id}/reacties`, { reactie: 'Vertel.' })).status).toBe(404);
      expect(await test.reader.manager.findOneByOrFail(ReflectionEntry, { id })).toMatchObject({ deed: SECRET, sharedAt: null });
      expect(await test.reader.manager.count(ReflectionRemark)).toBe(0);
    });

    it('is not answered by its writer either: nobody would read it', async () => {
      const { marloes } = await group();
      const id = await written(marloes);

      expect((await marloes.post(`${own(id)}/reacties`, { reactie: 'Hallo?' })).status).toBe(409);
    });
  });

  describe('shared', () => {
    it('is read by the trainer, who writes back, and the writer answers', async () => {
      const { marloes, hanna, shared } = await group();
      const id = await sharedEntry(marloes);

      expect((await hanna.see(shared))(`a[href="${shared}/${id}"]`).text()).toBe(SECRET);
      await hanna.submit(`${shared}/${id}`, '#reacties form', { reactie: 'Wat hield je tegen?' });
      await marloes.submit(own(id), '#reacties form', { reactie: 'De haast.' });

      for (const [who, path] of [
        [marloes, own(id)],
        [hanna, `${shared}/${id}`],
      ] as const)
        expect((await who.see(path))('#reacties').text()).toMatch(/Wat hield je tegen\?[\s\S]*De haast\./);
    });

    it('stands in the own data of its writer with what the trainer wrote under it, and of the trainer only what she wrote', async () => {
      const { marloes, hanna, shared } = await group();
      const id = await sharedEntry(marloes);
      await hanna.submit(`${shared}/${id}`, '#reacties form', { reactie: 'Wat hield je tegen?' });
      await marloes.submit(own(id), '#reacties form', { reactie: 'De haast.' });
      const fileOf = async (who: Visitor): Promise<string> => (await who.get('/instellingen/mijn-gegevens/bestand')).text;

      expect(await fileOf(marloes)).toMatch(/"Van": ?"de trainer",\s*"Tekst": ?"Wat hield je tegen\?"[\s\S]*"Van": ?"jou",\s*"Tekst": ?"De haast\."/);
      expect(await fileOf(hanna)).toMatch(/"Van": ?"jou",\s*"Tekst": ?"Wat hield je tegen\?"/);
      expect(await fileOf(hanna)).not.toContain('De haast.');
    });

    it('is still not for a colleague, a resident, a client or a trainer of another group', async () => {
      const { marloes, dirk, riet, shared, site } = await group();
      const id = await sharedEntry(marloes);
      const elsewhere = await makeCohort(test, { residents: 1 });
      const sanne = await test.as((await test.make.member(site, 'opdrachtgever', await test.make.person('Sanne'))).person);

      for (const who of [dirk, riet, sanne])
        for (const path of [shared, `${shared}/${id}`, own(id)]) expect([403, 404]).toContain((await who.get(path)).status);
      const other = await test.as(elsewhere.trainer);
      for (const path of [shared, `${shared}/${id}`, `/groep/${elsewhere.cohort.id}/op-weg-helpen/${id}`]) expect((await other.get(path)).status).toBe(404);
    });

    it('is for the own trainers, not for who stands in for a while', async () => {
      const { marloes, cohort, organisationId, shared } = await group();
      const id = await sharedEntry(marloes);
      const standIn = await test.make.person('Anja');
      await test.make.organisationMember(organisationId, standIn.id);
      await test.make.insert(CohortTrainer, { id: newId(), cohortId: cohort.id, personId: standIn.id, untilDay: '2026-12-31' });

      for (const path of [shared, `${shared}/${id}`]) expect((await (await test.as(standIn)).get(path)).status).toBe(403);
    });

    it('is private again as soon as she takes it back', async () => {
      const { marloes, hanna, shared } = await group();
      const id = await sharedEntry(marloes);
      await hanna.submit(`${shared}/${id}`, '#reacties form', { reactie: 'Goed dat je het zegt.' });

      await marloes.submit(own(id), 'form[action$="/delen/intrekking"]');

      expect((await hanna.get(`${shared}/${id}`)).status).toBe(404);
      expect((await hanna.see(shared))('main').text()).not.toContain(SECRET);
    });

    it('shows a place on the line as well', async () => {
      const { marloes, hanna, shared } = await group();
      await marloes.submit(`${START}/plek/begin`, 'form.panel', { plek: 'sturen', waarom: 'Ik ga snel.' });
      expect((await hanna.see(shared))('main').text()).not.toContain('Ik ga snel.');

      await marloes.submit(START, 'form[action$="/delen"]');

      expect((await hanna.see(shared))('main').text()).toMatch(/Begin: Sturen[\s\S]*Ik ga snel\./);
    });
  });

  it('is not for a trainer who looks along: nothing is kept (A8)', async () => {
    const { hanna } = await group();

    expect((await hanna.post(`${START}/logboek`, { gedaan: 'x', revisie: 0 })).status).toBe(403);
    expect(await test.reader.manager.count(ReflectionEntry)).toBe(0);
  });
});
