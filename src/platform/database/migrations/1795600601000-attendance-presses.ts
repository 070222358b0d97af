import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, reference, text, to } from '../migration-columns.js';

export class AttendancePresses1795600601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'attendance_press',
        columns: [id(), reference('session_id'), text('press_key', 36), reference('record_id')],
        uniques: [{ columnNames: ['session_id', 'press_key'] }],
        indices: [{ columnNames: ['record_id'] }],
        foreignKeys: [to('training_session', 'session_id', 'CASCADE'), to('attendance_record', 'record_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('attendance_press');
  }
}
