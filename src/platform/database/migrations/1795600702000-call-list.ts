import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, optional, reference, text, to } from '../migration-columns.js';

export class CallList1795600702000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [ownPhone(), entry(), call()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['session_call', 'call_list_entry', 'own_phone']) await runner.dropTable(name);
  }
}

const ownPhone = (): Table =>
  new Table({
    name: 'own_phone',
    columns: [id(), reference('person_id'), text('phone', 40), instant('given_at')],
    uniques: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('person', 'person_id', 'CASCADE')],
  });

const entry = (): Table =>
  new Table({
    name: 'call_list_entry',
    columns: [id(), reference('cohort_id'), reference('person_id'), optional(text('phone', 40)), optional(reference('added_by_id')), instant('added_at')],
    uniques: [{ columnNames: ['cohort_id', 'person_id'] }],
    indices: [{ columnNames: ['person_id'] }, { columnNames: ['added_by_id'] }],
    foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'person_id', 'CASCADE'), to('person', 'added_by_id', 'SET NULL')],
  });

const call = (): Table =>
  new Table({
    name: 'session_call',
    columns: [id(), reference('session_id'), reference('person_id'), text('about', 64), optional(reference('called_by_id')), instant('called_at')],
    uniques: [{ columnNames: ['session_id', 'person_id', 'about'] }],
    indices: [{ columnNames: ['person_id'] }, { columnNames: ['called_by_id'] }],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE'), to('person', 'person_id', 'CASCADE'), to('person', 'called_by_id', 'SET NULL')],
  });
