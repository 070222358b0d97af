import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, optional, reference, to } from '../migration-columns.js';

export class CohortProgrammes1764110001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'cohort_programme',
        columns: [id(), reference('cohort_id'), reference('version_id'), instant('since'), optional(reference('chosen_by_id'))],
        uniques: [{ columnNames: ['cohort_id', 'version_id'] }],
        indices: [{ columnNames: ['version_id'] }, { columnNames: ['chosen_by_id'] }],
        foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('programme_version', 'version_id'), to('person', 'chosen_by_id', 'SET NULL')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('cohort_programme');
  }
}
