import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';
import { id, instant, integer, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const TABLES = ['step_evidence', 'step_agreement', 'step_skip', 'step_reopening', 'step_completion', 'task_tick', 'step_plan', 'plan_version'];

export class Stappenplan1764030001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [planVersion(), stepPlan(), ...factsOfAStep(), agreement(), evidence()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of TABLES) await runner.dropTable(name);
  }
}

const planVersion = (): Table =>
  new Table({
    name: 'plan_version',
    columns: [id(), integer('number'), text('checksum', 64), longText('content'), instant('created_at')],
    uniques: [{ columnNames: ['number'] }, { columnNames: ['checksum'] }],
  });

const stepPlan = (): Table =>
  new Table({
    name: 'step_plan',
    columns: [id(), reference('site_id'), reference('version_id'), instant('pinned_at')],
    uniques: [{ columnNames: ['site_id'] }],
    indices: [{ columnNames: ['version_id'] }],
    foreignKeys: [to('site', 'site_id'), to('plan_version', 'version_id')],
  });

const factsOfAStep = (): Table[] => [
  factOfAStep('task_tick', [text('task_key', 60)], ['site_id', 'step_key', 'task_key']),
  factOfAStep('step_completion', [optional(longText('reason'))], ['site_id', 'step_key']),
  factOfAStep('step_reopening', [longText('reason')], ['site_id', 'step_key']),
  factOfAStep('step_skip', [longText('reason')], ['site_id', 'step_key']),
];

const factOfAStep = (name: string, more: readonly TableColumnOptions[], once: string[]): Table =>
  new Table({
    name,
    columns: [id(), reference('site_id'), text('step_key', 60), ...more, optional(reference('person_id')), instant('at')],
    uniques: [{ columnNames: once }],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'person_id', 'SET NULL')],
  });

const agreement = (): Table =>
  new Table({
    name: 'step_agreement',
    columns: [id(), reference('site_id'), text('step_key', 60), reference('person_id'), instant('at')],
    uniques: [{ columnNames: ['site_id', 'step_key', 'person_id'] }],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'person_id', 'CASCADE')],
  });

const evidence = (): Table =>
  new Table({
    name: 'step_evidence',
    columns: [
      id(),
      reference('site_id'),
      text('step_key', 60),
      text('kind', 10),
      longText('words'),
      optional(text('url', 2000)),
      optional(text('photo_id', 36)),
      optional(reference('person_id')),
      instant('at'),
    ],
    checks: [wordFrom('step_evidence', 'kind', ['tekst', 'link', 'foto'])],
    indices: [{ columnNames: ['site_id', 'step_key'] }, { columnNames: ['person_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'person_id', 'SET NULL')],
  });
