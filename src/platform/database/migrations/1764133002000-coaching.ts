import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, to } from '../migration-columns.js';

export class Coaching1764133002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [REQUESTS, MESSAGES, MOMENTS, CHOICES]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [CHOICES, MOMENTS, MESSAGES, REQUESTS]) await runner.dropTable(name);
  }
}

const REQUESTS = new Table({
  name: 'coaching_request',
  columns: [
    id(),
    reference('cohort_id'),
    reference('asker_id'),
    optional(reference('trainer_id')),
    longText('topic'),
    optional(longText('wish')),
    instant('asked_at'),
    optional(instant('closed_at')),
    optional(reference('closed_by_id')),
    optional(longText('closing_note')),
  ],
  indices: [
    { columnNames: ['cohort_id', 'asker_id', 'trainer_id'], isUnique: true, where: 'closed_at IS NULL' },
    { columnNames: ['cohort_id'] },
    { columnNames: ['asker_id'] },
    { columnNames: ['trainer_id'] },
    { columnNames: ['closed_by_id'] },
  ],
  foreignKeys: [
    to('cohort', 'cohort_id', 'CASCADE'),
    to('person', 'asker_id', 'CASCADE'),
    to('person', 'trainer_id', 'SET NULL'),
    to('person', 'closed_by_id', 'SET NULL'),
  ],
});

const MESSAGES = new Table({
  name: 'coaching_message',
  columns: [id(), reference('request_id'), optional(reference('author_id')), longText('words'), instant('at')],
  indices: [{ columnNames: ['request_id'] }, { columnNames: ['author_id'] }],
  foreignKeys: [to('coaching_request', 'request_id', 'CASCADE'), to('person', 'author_id', 'SET NULL')],
});

const MOMENTS = new Table({
  name: 'coaching_moment',
  columns: [id(), reference('request_id'), instant('at'), instant('offered_at')],
  uniques: [{ columnNames: ['request_id', 'at'] }],
  foreignKeys: [to('coaching_request', 'request_id', 'CASCADE')],
});

const CHOICES = new Table({
  name: 'coaching_choice',
  columns: [id(), reference('request_id'), reference('moment_id'), instant('chosen_at')],
  uniques: [{ columnNames: ['request_id'] }],
  indices: [{ columnNames: ['moment_id'] }],
  foreignKeys: [to('coaching_request', 'request_id', 'CASCADE'), to('coaching_moment', 'moment_id', 'CASCADE')],
});
