import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';
import { boolean, bytes, id, instant, integer, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const TABLES = ['lesson_file', 'file_content', 'check_question', 'practice_case', 'lesson', 'programme_module', 'programme_version', 'programme'];

export class Curriculum1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.dataSource.options.type === 'postgres';
    for (const table of [programme(), version(), programmeModule(), lesson(), practiceCase(), checkQuestion(), fileContent(isPostgres), lessonFile()])
      await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of TABLES) await runner.dropTable(name);
  }
}

const programme = (): Table => new Table({ name: 'programme', columns: [id(), text('key', 60), instant('created_at')], uniques: [{ columnNames: ['key'] }] });

const version = (): Table =>
  new Table({
    name: 'programme_version',
    columns: [
      id(),
      reference('programme_id'),
      optional(integer('number')),
      text('title', 120),
      optional(text('digest', 64)),
      optional(text('seeds_digest', 64)),
      optional(reference('made_by_id')),
      instant('made_at'),
      optional(instant('published_at')),
    ],
    uniques: [{ columnNames: ['programme_id', 'number'] }, { columnNames: ['programme_id', 'digest'] }],
    indices: [{ columnNames: ['made_by_id'] }],
    foreignKeys: [to('programme', 'programme_id'), to('person', 'made_by_id', 'SET NULL')],
  });

const programmeModule = (): Table =>
  new Table({
    name: 'programme_module',
    columns: [
      id(),
      reference('version_id'),
      text('key', 60),
      integer('position'),
      text('title', 120),
      longText('purpose'),
      text('audience', 20),
      boolean('is_joint'),
      longText('needs'),
      optional(text('session', 10)),
      longText('goals'),
      longText('bring'),
      longText('blocks'),
    ],
    uniques: [{ columnNames: ['version_id', 'key'] }],
    checks: [wordFrom('programme_module', 'audience', ['iedereen', 'wijkprofessionals'])],
    foreignKeys: [to('programme_version', 'version_id', 'CASCADE')],
  });

const lesson = (): Table =>
  partOfModule('lesson', [
    text('title', 120),
    integer('minutes'),
    longText('bring'),
    longText('shared'),
    optional(longText('for_residents')),
    optional(longText('for_professionals')),
    longText('exercise'),
    longText('reflection'),
  ]);

const practiceCase = (): Table =>
  partOfModule('practice_case', [
    text('title', 120),
    longText('situation'),
    longText('question'),
    longText('choices'),
    text('lesson', 60),
    longText('afterthought'),
  ]);

const checkQuestion = (): Table => partOfModule('check_question', [longText('question'), longText('answers'), integer('right_answer'), longText('why')]);

/** Known by its key within the version, in its place within the module. */
const partOfModule = (name: string, columns: readonly TableColumnOptions[]): Table =>
  new Table({
    name,
    columns: [id(), reference('version_id'), reference('module_id'), text('key', 60), integer('position'), ...columns],
    uniques: [{ columnNames: ['version_id', 'key'] }],
    indices: [{ columnNames: ['module_id'] }],
    foreignKeys: [to('programme_version', 'version_id', 'CASCADE'), to('programme_module', 'module_id', 'CASCADE')],
  });

const fileContent = (isPostgres: boolean): Table =>
  new Table({ name: 'file_content', columns: [id(), text('digest', 64), bytes('bytes', isPostgres)], uniques: [{ columnNames: ['digest'] }] });

const lessonFile = (): Table =>
  new Table({
    name: 'lesson_file',
    columns: [id(), reference('version_id'), reference('module_id'), text('name', 80), reference('content_id')],
    uniques: [{ columnNames: ['module_id', 'name'] }],
    indices: [{ columnNames: ['version_id'] }, { columnNames: ['content_id'] }],
    foreignKeys: [to('programme_version', 'version_id', 'CASCADE'), to('programme_module', 'module_id', 'CASCADE'), to('file_content', 'content_id')],
  });
