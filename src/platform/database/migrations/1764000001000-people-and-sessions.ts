import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { boolean, id, instant, optional, reference, text, to } from '../migration-columns.js';

export class PeopleAndSessions1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'person',
        columns: [
          id(),
          text('email', 254),
          text('first_name', 80),
          text('last_name', 80),
          optional(text('password_hash', 200)),
          boolean('is_platform_admin'),
          instant('created_at'),
        ],
        uniques: [{ columnNames: ['email'] }],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'session',
        columns: [
          id(),
          text('token_hash', 64),
          reference('person_id'),
          text('device', 80),
          instant('created_at'),
          instant('last_seen_at'),
          instant('expires_at'),
          optional(text('current_membership_id', 36)),
        ],
        uniques: [{ columnNames: ['token_hash'] }],
        indices: [{ columnNames: ['person_id'] }, { columnNames: ['expires_at'] }],
        foreignKeys: [to('person', 'person_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('session');
    await runner.dropTable('person');
  }
}
