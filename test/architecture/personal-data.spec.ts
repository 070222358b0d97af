import type { Logger } from 'typeorm';
import { Person } from '../../src/accounts/index.js';
import { PersonalData } from '../../src/platform/personal-data/personal-data.js';
import { startApp, type TestApp } from '../support/app.js';

/** Tables that point at a person and are not in "Mijn gegevens", and why not. */
const WITHHELD: Readonly<Record<string, string>> = {
  ...because('each act stands in the history of the neighbourhood, with the person who did it', [
    'group_owner_invitation',
    'own_step',
    'photo_take_down',
    'skipped_day',
    'step_agreement',
    'step_completion',
    'step_endorsement',
    'step_reopening',
    'step_skip',
    'task_tick',
  ]),
  ...because('says who of the trainers set something of a group, and nothing about them', [
    'cohort_accreditation',
    'cohort_programme',
    'mix_reason',
    'regie_watch_pause',
    'reminder_plan',
  ]),
  ...because('says who noted it; of whom it is true is known to nobody', ['step_free_need']),
  ...because('is what another reported, and theirs; what was decided on it is shown', ['report']),
  ...because('is the key to their own calendar address, which they get where they ask for it', ['calendar_feed']),
  ...because('repeats what an invitation said, by its hash; the invitation itself is shown', ['session_letter']),
  ...because('is a plan of sessions a trainer looks at, gone once it is saved or made anew', ['plan_draft']),
  ...because('holds a moment for a trainer, told by the session they guide', ['trainer_slot']),
  ...because('holds only a hash or a file for minutes, and is swept', ['programme_import', 'sign_in_link']),
  ...because('is in their own mailbox, and swept here once it was sent', ['outbox_mail']),
};

function because(reason: string, tables: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(tables.map((table) => [table, reason]));
}

describe('what we keep about somebody', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  /** The tables that are read for somebody who looks at their own data. */
  async function tablesRead(): Promise<ReadonlySet<string>> {
    const { id } = await test.make.person('Riet');
    const read: string[] = [];
    const { logger } = test.reader;
    test.reader.logger = {
      logQuery: (sql: string) => read.push(...[...sql.matchAll(/(?:FROM|JOIN) "(\w+)"/g)].map(([, table]) => table ?? '')),
    } as unknown as Logger;
    await test.get(PersonalData).of(id);
    test.reader.logger = logger;
    return new Set(read);
  }
  const aboutPeople = (): readonly string[] =>
    test.reader.entityMetadatas
      .filter(({ target, foreignKeys }) => target === Person || foreignKeys.some(({ referencedEntityMetadata }) => referencedEntityMetadata.target === Person))
      .map(({ tableName }) => tableName);

  it('is theirs to see, save what is named here with its reason', async () => {
    const read = await tablesRead();

    expect(aboutPeople().length).toBeGreaterThan(40);
    expect(
      aboutPeople()
        .filter((table) => !read.has(table) && !(table in WITHHELD))
        .sort(),
    ).toEqual([]);
  });

  it('has no reason left for a table that is shown after all, or that is no more', async () => {
    const read = await tablesRead();

    expect(Object.keys(WITHHELD).filter((table) => read.has(table) || !aboutPeople().includes(table))).toEqual([]);
  });
});
