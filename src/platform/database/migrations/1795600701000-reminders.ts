import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, longText, optional, reference, to } from '../migration-columns.js';

export class Reminders1795600701000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [reminder(), plan(), moment(), stop(), refusal()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['reminder_refusal', 'reminder_stop', 'reminder_moment', 'reminder_plan', 'session_reminder']) await runner.dropTable(name);
  }
}

const reminder = (): Table =>
  new Table({
    name: 'session_reminder',
    columns: [
      id(),
      reference('session_id'),
      reference('person_id'),
      instant('starts_at'),
      integer('days_before'),
      instant('written_at'),
      optional(instant('sent_at')),
      optional(instant('given_up_at')),
    ],
    uniques: [{ columnNames: ['session_id', 'person_id', 'starts_at', 'days_before'] }],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
  });

const plan = (): Table =>
  new Table({
    name: 'reminder_plan',
    columns: [
      id(),
      reference('session_id'),
      optional(longText('sentence')),
      optional(reference('changed_by_id')),
      instant('changed_at'),
      optional(instant('stopped_at')),
      optional(instant('resumed_at')),
    ],
    uniques: [{ columnNames: ['session_id'] }],
    indices: [{ columnNames: ['changed_by_id'] }],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE'), to('person', 'changed_by_id', 'SET NULL')],
  });

const moment = (): Table =>
  new Table({
    name: 'reminder_moment',
    columns: [id(), reference('session_id'), integer('days_before'), instant('since')],
    uniques: [{ columnNames: ['session_id', 'days_before'] }],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE')],
  });

const stop = (): Table =>
  new Table({
    name: 'reminder_stop',
    columns: [id(), reference('session_id'), reference('person_id'), integer('days_before'), optional(reference('stopped_by_id')), instant('stopped_at')],
    uniques: [{ columnNames: ['session_id', 'person_id', 'days_before'] }],
    indices: [{ columnNames: ['person_id'] }, { columnNames: ['stopped_by_id'] }],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE'), to('person', 'person_id', 'CASCADE'), to('person', 'stopped_by_id', 'SET NULL')],
  });

const refusal = (): Table =>
  new Table({
    name: 'reminder_refusal',
    columns: [id(), reference('person_id'), instant('refused_at')],
    uniques: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('person', 'person_id', 'CASCADE')],
  });
