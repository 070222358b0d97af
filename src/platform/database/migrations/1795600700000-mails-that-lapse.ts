import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { instant, optional } from '../migration-columns.js';

export class MailsThatLapse1795600700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('outbox_mail', new TableColumn(optional(instant('lapses_at'))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('outbox_mail', 'lapses_at');
  }
}
