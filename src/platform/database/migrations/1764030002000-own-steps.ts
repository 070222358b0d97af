import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, optional, reference, text, to } from '../migration-columns.js';

export class OwnSteps1764030002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'own_step',
        columns: [
          id(),
          reference('site_id'),
          text('title', 120),
          optional(reference('made_by_id')),
          instant('made_at'),
          optional(reference('done_by_id')),
          optional(instant('done_at')),
        ],
        indices: [{ columnNames: ['site_id', 'made_at'] }, { columnNames: ['made_by_id'] }, { columnNames: ['done_by_id'] }],
        foreignKeys: [to('site', 'site_id'), to('person', 'made_by_id', 'SET NULL'), to('person', 'done_by_id', 'SET NULL')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('own_step');
  }
}
