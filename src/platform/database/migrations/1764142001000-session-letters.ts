import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, reference, text, to } from '../migration-columns.js';

export class SessionLetters1764142001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'session_letter',
        columns: [
          id(),
          reference('session_id'),
          reference('person_id'),
          text('token_hash', 64),
          integer('sequence'),
          instant('starts_at'),
          text('says', 64),
          instant('written_at'),
        ],
        uniques: [{ columnNames: ['token_hash'] }],
        indices: [{ columnNames: ['session_id', 'person_id'] }, { columnNames: ['person_id'] }],
        foreignKeys: [to('training_session', 'session_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'calendar_feed',
        columns: [id(), reference('person_id'), instant('made_at')],
        uniques: [{ columnNames: ['person_id'] }],
        foreignKeys: [to('person', 'person_id', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'calendar_reply',
        columns: [id(), reference('letter_id'), text('message_hash', 64), instant('read_at')],
        uniques: [{ columnNames: ['letter_id', 'message_hash'] }],
        foreignKeys: [to('session_letter', 'letter_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['calendar_reply', 'calendar_feed', 'session_letter']) await runner.dropTable(table);
  }
}
