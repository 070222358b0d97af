import { LogService, PlacementsService } from '../../../src/facilitation/index.js';
import { PersonalData } from '../../../src/platform/personal-data/personal-data.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';

const PAGE = '/instellingen/mijn-gegevens';
const FILE = `${PAGE}/bestand`;
const SECRET = 'Ik had de agenda al gemaakt';

interface OwnFile {
  readonly gegevens: readonly { readonly soort: string; readonly regels: readonly Record<string, string>[] }[];
}

describe('what we keep about somebody', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 2 });
    const [dirk] = made.professionals;
    const writer = { personId: dirk?.id ?? '', cohortId: made.cohort.id };
    await test.get(LogService).write(writer, { deed: SECRET, lead: null, lesson: null });
    await test.get(PlacementsService).place(writer, 'begin', 'sturen', 'Ik ga snel.');
    return { ...made, dirk: await test.as(made.professionals[0] ?? made.trainer) };
  };

  it('is read on one page, found from the settings, in words', async () => {
    const { dirk } = await group();

    expect((await dirk.see('/instellingen'))(`a[href="${PAGE}"]`)).toHaveLength(1);
    const page = (await dirk.see(PAGE))('main').text();
    expect(page).toMatch(/Voornaam\s*Dirk[\s\S]*Lindenkwartier[\s\S]*Voorjaar 2026[\s\S]*Sturen[\s\S]*Ik ga snel\./);
    expect(page).toMatch(new RegExp(`Wat je deed\\s*${SECRET}\\s*Wanneer\\s*2 maart, 10\\.00 uur`));
  });

  it('is taken along as one file, that no cache keeps', async () => {
    const { dirk } = await group();

    const { headers, text } = await dirk.get(FILE);

    expect(headers).toMatchObject({ 'content-disposition': 'attachment; filename="mijn-gegevens.json"', 'cache-control': 'no-store' });
    const rowsOf = (kind: string) => (JSON.parse(text) as OwnFile).gegevens.find(({ soort }) => soort === kind)?.regels;
    expect(rowsOf('Je logboek')).toEqual([{ 'Wat je deed': SECRET, Wanneer: '2026-03-02T09:00:00.000Z' }]);
    expect(text).not.toContain('argon2');
  });

  it('is nobody else’s: not a colleague’s, not the trainer’s, not a visitor’s', async () => {
    const { professionals, trainer } = await group();

    for (const person of [professionals[1] ?? trainer, trainer]) {
      const who = await test.as(person);
      expect((await who.get(FILE)).text + (await who.get(PAGE)).text).not.toContain(SECRET);
    }
    expect((await test.visitor().get(FILE)).status).toBe(303);
  });

  it('fills the page with fifty of a kind at most, and the file with all', async () => {
    const { dirk } = await group();
    const rows = Array.from({ length: 53 }, (_, index) => ({ Nummer: `nummer ${String(index + 1)}` }));
    test.get(PersonalData).add({ title: 'Veel', order: 99, rowsOf: () => Promise.resolve(rows) });

    const page = (await dirk.see(PAGE))('main').text();

    expect([page.includes('nummer 50'), page.includes('nummer 51'), page.includes('En nog 3.')]).toEqual([true, false, true]);
    expect((await dirk.get(FILE)).text).toContain('nummer 53');
  });
});
