import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

/** What professionals complete, and what the accreditation of their group asks for it. */
export class ModuleCompletion1764132002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const whose = [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')];
    await runner.createTable(
      new Table({
        name: 'module_completion',
        columns: [id(), reference('cohort_id'), reference('person_id'), instant('completed_at')],
        uniques: [{ columnNames: ['cohort_id', 'person_id'] }],
        indices: [{ columnNames: ['person_id'] }],
        foreignKeys: whose,
      }),
    );
    await runner.createTable(
      new Table({
        name: 'module_completion_withdrawal',
        columns: [
          id(),
          reference('cohort_id'),
          reference('person_id'),
          instant('completed_at'),
          longText('reason'),
          optional(reference('withdrawn_by_id')),
          instant('withdrawn_at'),
        ],
        indices: [{ columnNames: ['cohort_id', 'person_id'] }, { columnNames: ['person_id'] }, { columnNames: ['withdrawn_by_id'] }],
        foreignKeys: [...whose, to('person', 'withdrawn_by_id', 'SET NULL')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'cohort_accreditation',
        columns: [id(), reference('cohort_id'), text('profile', 20), optional(reference('chosen_by_id')), instant('chosen_at')],
        uniques: [{ columnNames: ['cohort_id'] }],
        indices: [{ columnNames: ['chosen_by_id'] }],
        checks: [wordFrom('cohort_accreditation', 'profile', ['geen', 'registerplein'])],
        foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'chosen_by_id', 'SET NULL')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'check_pass',
        columns: [id(), reference('cohort_id'), reference('person_id'), instant('passed_at')],
        uniques: [{ columnNames: ['cohort_id', 'person_id'] }],
        indices: [{ columnNames: ['person_id'] }],
        foreignKeys: whose,
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['check_pass', 'cohort_accreditation', 'module_completion_withdrawal', 'module_completion']) await runner.dropTable(table);
  }
}
