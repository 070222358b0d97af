import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, optional, reference, text, to } from '../migration-columns.js';

export class SigningIn1764010001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'sign_in_link',
        columns: [
          id(),
          text('token_hash', 64),
          reference('person_id'),
          optional(text('return_to', 500)),
          instant('created_at'),
          instant('expires_at'),
          optional(instant('used_at')),
        ],
        uniques: [{ columnNames: ['token_hash'] }],
        indices: [{ columnNames: ['person_id'] }, { columnNames: ['expires_at'] }],
        foreignKeys: [to('person', 'person_id', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'attempt',
        columns: [id(), text('key_hash', 64), instant('at')],
        indices: [{ columnNames: ['key_hash', 'at'] }, { columnNames: ['at'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('attempt');
    await runner.dropTable('sign_in_link');
  }
}
