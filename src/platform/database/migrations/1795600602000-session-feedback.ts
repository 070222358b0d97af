import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, reference, text, to, wordFrom } from '../migration-columns.js';

const ANSWERS = ['ja', 'beetje', 'nee'];
const QUESTIONS = ['pleasant', 'heard', 'onward'];

export class SessionFeedback1795600602000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(request());
    await runner.createTable(answer());
    await runner.createTable(count());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['feedback_count', 'feedback_answer', 'feedback_request']) await runner.dropTable(table);
  }
}

const request = (): Table =>
  new Table({
    name: 'feedback_request',
    columns: [id(), reference('session_id'), reference('person_id'), text('token_hash', 64), instant('asked_at')],
    uniques: [{ columnNames: ['session_id', 'person_id'] }, { columnNames: ['token_hash'] }],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
  });

const answer = (): Table =>
  new Table({
    name: 'feedback_answer',
    columns: [id(), reference('session_id'), reference('person_id'), text('pleasant', 10), text('heard', 10), text('onward', 10)],
    uniques: [{ columnNames: ['session_id', 'person_id'] }],
    checks: QUESTIONS.map((question) => wordFrom('feedback_answer', question, ANSWERS)),
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
  });

const count = (): Table =>
  new Table({
    name: 'feedback_count',
    columns: [id(), reference('session_id'), text('question', 10), text('answer', 10), integer('count')],
    uniques: [{ columnNames: ['session_id', 'question', 'answer'] }],
    checks: [wordFrom('feedback_count', 'question', QUESTIONS), wordFrom('feedback_count', 'answer', ANSWERS)],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE')],
  });
