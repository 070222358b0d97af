import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const ROLES = ['buurtverbinder', 'wijkprofessional'];

export class Attendance1764172001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(walkIn());
    await runner.createTable(attendanceRecord());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('attendance_record');
    await runner.dropTable('walk_in');
  }
}

const walkIn = (): Table =>
  new Table({
    name: 'walk_in',
    columns: [
      id(),
      reference('session_id'),
      text('name', 80),
      text('role', 20),
      optional(reference('added_by_id')),
      instant('added_at'),
      optional(reference('person_id')),
      optional(reference('joined_by_id')),
      optional(instant('joined_at')),
    ],
    uniques: [{ columnNames: ['session_id', 'name'] }, { columnNames: ['session_id', 'person_id'] }],
    checks: [wordFrom('walk_in', 'role', ROLES)],
    indices: [{ columnNames: ['added_by_id'] }, { columnNames: ['person_id'] }, { columnNames: ['joined_by_id'] }],
    foreignKeys: [
      to('training_session', 'session_id', 'CASCADE'),
      to('person', 'added_by_id', 'SET NULL'),
      to('person', 'person_id', 'CASCADE'),
      to('person', 'joined_by_id', 'SET NULL'),
    ],
  });

const attendanceRecord = (): Table =>
  new Table({
    name: 'attendance_record',
    columns: [
      id(),
      reference('session_id'),
      optional(reference('person_id')),
      optional(reference('walk_in_id')),
      integer('number'),
      text('role', 20),
      text('state', 20),
      optional(integer('minutes')),
      integer('net_minutes'),
      text('way', 20),
      optional(reference('written_by_id')),
      instant('written_at'),
    ],
    uniques: [{ columnNames: ['session_id', 'person_id', 'number'] }, { columnNames: ['walk_in_id', 'number'] }],
    checks: [
      wordFrom('attendance_record', 'state', ['present', 'late', 'left_early', 'excused', 'absent']),
      wordFrom('attendance_record', 'role', ROLES),
      wordFrom('attendance_record', 'way', ['trainer', 'self']),
      { name: 'attendance_record_of_one', columnNames: ['person_id', 'walk_in_id'], expression: '(person_id IS NULL) <> (walk_in_id IS NULL)' },
    ],
    indices: [{ columnNames: ['person_id'] }, { columnNames: ['written_by_id'] }],
    foreignKeys: [
      to('training_session', 'session_id', 'CASCADE'),
      to('person', 'person_id', 'CASCADE'),
      to('walk_in', 'walk_in_id', 'CASCADE'),
      to('person', 'written_by_id', 'SET NULL'),
    ],
  });
