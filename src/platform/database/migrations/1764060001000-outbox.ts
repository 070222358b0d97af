import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

export class Outbox1764060001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'outbox_mail',
        columns: [
          id(),
          text('occasion', 200),
          text('to_address', 254),
          optional(reference('to_person_id')),
          text('subject', 250),
          longText('text'),
          longText('html'),
          longText('headers'),
          instant('created_at'),
          instant('not_before'),
          text('state', 10),
          integer('attempts'),
          instant('next_attempt_at'),
          optional(text('lease_by', 36)),
          optional(instant('lease_until')),
          optional(instant('sent_at')),
          optional(text('last_error', 40)),
        ],
        uniques: [{ columnNames: ['occasion', 'to_address'] }],
        indices: [{ columnNames: ['to_person_id'] }, { columnNames: ['state', 'next_attempt_at'] }],
        checks: [wordFrom('outbox_mail', 'state', ['waiting', 'sending', 'sent', 'failed'])],
        foreignKeys: [to('person', 'to_person_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('outbox_mail');
  }
}
