import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { boolean, id, instant, longText, reference, text, to } from '../migration-columns.js';

export class PlanDrafts1795600500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'plan_draft',
        columns: [
          id(),
          reference('person_id'),
          longText('asked'),
          longText('placements'),
          longText('clashes'),
          boolean('is_proven'),
          text('fingerprint', 64),
          instant('made_at'),
        ],
        uniques: [{ columnNames: ['person_id'] }],
        foreignKeys: [to('person', 'person_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('plan_draft');
  }
}
