import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const KINDS = ['G1', 'G2', 'G5', 'G6', 'intervisie'];

/** Who was at which session of a training, as trainers write it down and put it right. */
export class HeldSessions1764132001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'held_session',
        columns: [id(), reference('cohort_id'), text('kind', 20), text('day', 10)],
        uniques: [{ columnNames: ['cohort_id', 'kind', 'day'] }],
        checks: [wordFrom('held_session', 'kind', KINDS)],
        foreignKeys: [to('cohort', 'cohort_id', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'held_session_record',
        columns: [
          id(),
          reference('session_id'),
          integer('number'),
          text('kind', 20),
          text('day', 10),
          integer('net_minutes'),
          optional(longText('reason')),
          optional(reference('written_by_id')),
          instant('written_at'),
        ],
        uniques: [{ columnNames: ['session_id', 'number'] }],
        indices: [{ columnNames: ['written_by_id'] }],
        checks: [wordFrom('held_session_record', 'kind', KINDS)],
        foreignKeys: [to('held_session', 'session_id', 'CASCADE'), to('person', 'written_by_id', 'SET NULL')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'held_session_attendee',
        columns: [id(), reference('record_id'), reference('person_id'), text('role', 20)],
        uniques: [{ columnNames: ['record_id', 'person_id'] }],
        indices: [{ columnNames: ['person_id'] }],
        checks: [wordFrom('held_session_attendee', 'role', ['buurtverbinder', 'wijkprofessional'])],
        foreignKeys: [to('held_session_record', 'record_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['held_session_attendee', 'held_session_record', 'held_session']) await runner.dropTable(table);
  }
}
