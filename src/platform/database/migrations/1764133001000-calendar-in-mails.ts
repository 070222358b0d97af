import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { longText, optional } from '../migration-columns.js';

export class CalendarInMails1764133001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('outbox_mail', new TableColumn(optional(longText('calendar'))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('outbox_mail', 'calendar');
  }
}
