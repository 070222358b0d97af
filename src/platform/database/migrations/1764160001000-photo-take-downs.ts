import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to } from '../migration-columns.js';

export class PhotoTakeDowns1764160001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'photo_take_down',
        columns: [
          id(),
          reference('site_id'),
          optional(reference('photo_id')),
          optional(longText('words')),
          optional(text('answer_to', 254)),
          instant('asked_at'),
          optional(text('outcome', 10)),
          optional(longText('reason')),
          optional(reference('decided_by_id')),
          optional(instant('decided_at')),
        ],
        checks: [{ name: 'photo_take_down_outcome_known', columnNames: ['outcome'], expression: `outcome IN ('terug', 'weg')` }],
        foreignKeys: [to('site', 'site_id'), to('photo', 'photo_id', 'SET NULL'), to('person', 'decided_by_id', 'SET NULL')],
        indices: [{ columnNames: ['site_id', 'asked_at'] }, { columnNames: ['photo_id'] }, { columnNames: ['decided_by_id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('photo_take_down');
  }
}
