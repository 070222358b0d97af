import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to } from '../migration-columns.js';

export class DropIns1764151001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'drop_in',
        columns: [
          id(),
          reference('site_id'),
          text('place', 160),
          text('weekday', 10),
          text('start_time', 5),
          text('end_time', 5),
          optional(longText('note')),
          optional(text('phone', 40)),
          optional(text('phone_hours', 120)),
          optional(text('letterbox', 160)),
          instant('updated_at'),
        ],
        uniques: [{ columnNames: ['site_id'] }],
        checks: [
          {
            name: 'drop_in_weekday_known',
            columnNames: ['weekday'],
            expression: `weekday IN ('maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag')`,
          },
        ],
        foreignKeys: [to('site', 'site_id')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('drop_in');
  }
}
