import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, optional, reference, to } from '../migration-columns.js';

export class RegieWatch1764133004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'regie_watch_pause',
        columns: [id(), reference('cohort_id'), optional(reference('paused_by_id')), instant('paused_at')],
        uniques: [{ columnNames: ['cohort_id'] }],
        indices: [{ columnNames: ['paused_by_id'] }],
        foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'paused_by_id', 'SET NULL')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('regie_watch_pause');
  }
}
