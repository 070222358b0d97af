import type { Person } from '../../../src/accounts/index.js';
import { CohortProgrammes, CohortService } from '../../../src/cohorts/index.js';
import { packed, type ProgrammeFiles, ProgrammeVersions, unpacked } from '../../../src/curriculum/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeAuthor } from '../../support/make-author.js';
import { actorFor, makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import type { Visitor } from '../../support/visitor.js';

const PROGRAMME = '/lesmateriaal/buurtverbinder';
const EDITED = '/training/m1/wat-is-er-al';
const REMOVED = '/training/m1/wat-doet-een-buurtverbinder';

/** D18, told as one story: each test goes on where the one before it ended. */
describe('a lesson that is edited while a group runs', () => {
  let test: TestApp;
  let group: MadeCohort;
  let hanna: Visitor;
  let riet: Visitor;
  let before: string;

  beforeAll(async () => {
    test = await startApp();
    group = await makeCohort(test, { residents: 3, started: true });
    await makeAuthor(test, group.trainer);
    hanna = await test.as(group.trainer);
    riet = await test.as(group.residents[0] as Person);
    for (const lesson of [EDITED, REMOVED]) await riet.post(`${lesson}/gelezen`);
    await riet.submit(REMOVED, '#denkvraag form', { tekst: 'Ik maak graag een praatje.' });
    before = await textAt(EDITED);
  });
  afterAll(() => test.stop());

  const textAt = async (path: string): Promise<string> =>
    ((await (await test.as(group.residents[0] as Person)).see(path))('main article').html() ?? '').replaceAll(/name="_csrf" value="[^"]*"/g, '');
  const comparison = (): string => `/groep/${group.cohort.id}/programma`;

  it('is worked on at home and comes in as a draft, of which nobody notices anything', async () => {
    const { id } = await test.get(ProgrammeVersions).latest();
    const { files } = await unpacked((await hanna.download(`${PROGRAMME}/versies/${id}/zip`)).bytes);
    const bytes = await packed('buurtverbinder', edited(files), test.clock.now());

    const sent = await hanna.upload('/lesmateriaal/inlezen', {}, { field: 'bestand', name: 'buurtverbinder.zip', bytes });
    const difference = await hanna.see(sent.headers['location'] ?? '');
    await hanna.submit(sent.headers['location'] ?? '', 'main form');

    expect(difference('.difference ins').text()).toContain('Vertel het ook aan een buur.');
    expect(difference('article').text()).toContain('Wat doet een buurtverbinder?');
    expect(await textAt(EDITED)).toBe(before);
  });

  it('is published for groups that are new; the one that runs keeps its own, page by page', async () => {
    const [draft] = await test.get(ProgrammeVersions).versionsOf('buurtverbinder');
    await hanna.submit(`${PROGRAMME}/concepten/${draft?.id ?? ''}/publicatie`, 'main form');

    const made = { name: 'Nieuw', startsOn: '2026-09-01', endsOn: '2026-12-01', place: { siteId: group.site.id } };
    const newer = await test.get(CohortService).create(actorFor(group.trainer), made);

    expect((await test.get(CohortProgrammes).versionOf(newer)).number).toBe(2);
    expect((await test.get(CohortProgrammes).versionOf(group.cohort.id)).number).toBe(1);
    expect(await textAt(EDITED)).toBe(before);
    expect((await riet.get(REMOVED)).status).toBe(200);
  });

  it('shows its trainer in words what is different, before anything changes', async () => {
    expect((await hanna.see(`/groep/${group.cohort.id}`))('main a[href$="/programma"]').text()).toBe('Vergelijk met versie 2');

    const page = await hanna.see(comparison());

    expect(page('.difference ins').text()).toContain('Vertel het ook aan een buur.');
    expect(page('article').text()).toMatch(/Niet meer in de training\s*Wat doet een buurtverbinder\?/);
    expect(page('main').text()).toContain('Wat iemand al las, blijft gelezen.');
  });

  it('is taken over with one press: the new text is there, and what was read stays read', async () => {
    await hanna.submit(comparison(), 'main form');

    expect(await textAt(EDITED)).toContain('Vertel het ook aan een buur.');
    expect((await riet.see(EDITED))('main').text()).toContain('Toch nog niet gelezen');
    expect((await riet.see('/training/m1'))('main').text()).toContain('1 van de 3 lessen gelezen');
  });

  it('explains the lesson that went, and gives back what was written at it, to its writer only', async () => {
    const training = await riet.see('/training');
    const gone = await riet.see(REMOVED);

    expect(training('#weg ~ ul a').text()).toBe('Wat doet een buurtverbinder?');
    expect(gone('main').text()).toMatch(/hoort niet meer bij jullie training[\s\S]*Ik maak graag een praatje\./);
    expect((await (await test.as(group.residents[1] as Person)).get(REMOVED)).status).toBe(404);
    expect((await hanna.get(REMOVED)).status).toBe(404);
  });
});

/** One lesson gets a sentence more, another goes. */
function edited(files: ProgrammeFiles): ProgrammeFiles {
  const changed = new Map(files);
  changed.set('m1/wat-is-er-al.md', Buffer.from(`${String(files.get('m1/wat-is-er-al.md')).trimEnd()} Vertel het ook aan een buur.\n`));
  const module = String(files.get('m1/module.yaml'));
  const without = module.replace('    lesson: wat-doet-een-buurtverbinder\n', '').replace('  - wat-doet-een-buurtverbinder\n', '');
  changed.set('m1/module.yaml', Buffer.from(without));
  changed.delete('m1/wat-doet-een-buurtverbinder.md');
  return changed;
}
