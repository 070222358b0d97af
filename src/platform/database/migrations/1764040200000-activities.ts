import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const KINDS = ['ontmoeten', 'eten', 'bewegen', 'cultuur', 'kinderen', 'leren', 'buiten', 'meepraten', 'anders'];

export class Activities1764040200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(activity());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('activity');
  }
}

const activity = (): Table =>
  new Table({
    name: 'activity',
    columns: [
      id(),
      reference('site_id'),
      text('title', 120),
      text('kind', 20),
      longText('description'),
      text('place', 160),
      text('day', 10),
      text('last_day', 10),
      text('start_time', 5),
      optional(text('end_time', 5)),
      optional(text('rule', 60)),
      optional(text('price', 80)),
      optional(text('accessibility', 300)),
      optional(text('contact', 120)),
      optional(text('on_behalf_of', 80)),
      optional(instant('consent_at')),
      optional(text('sender_name', 80)),
      optional(text('sender_contact', 120)),
      optional(reference('created_by_id')),
      instant('created_at'),
      instant('updated_at'),
      optional(instant('published_at')),
      optional(instant('declined_at')),
      optional(instant('hidden_at')),
    ],
    checks: [wordFrom('activity', 'kind', KINDS)],
    indices: [{ columnNames: ['site_id', 'last_day'] }, { columnNames: ['created_by_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'created_by_id', 'SET NULL')],
  });
