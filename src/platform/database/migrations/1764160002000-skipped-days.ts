import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, optional, reference, text, to } from '../migration-columns.js';

export class SkippedDays1764160002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'skipped_day',
        columns: [id(), reference('activity_id'), text('day', 10), optional(reference('skipped_by_id')), instant('skipped_at')],
        uniques: [{ columnNames: ['activity_id', 'day'] }],
        foreignKeys: [to('activity', 'activity_id', 'CASCADE'), to('person', 'skipped_by_id', 'SET NULL')],
        indices: [{ columnNames: ['skipped_by_id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('skipped_day');
  }
}
