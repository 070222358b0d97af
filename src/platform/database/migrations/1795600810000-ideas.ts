import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { boolean, id, instant, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

export class Ideas1795600810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [idea, supporter, fact]) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['idea_fact', 'idea_supporter', 'idea']) await runner.dropTable(name);
  }
}

const idea = (): Table =>
  new Table({
    name: 'idea',
    columns: [
      id(),
      reference('site_id'),
      text('title', 120),
      longText('text'),
      optional(reference('author_id')),
      optional(text('on_behalf_of', 80)),
      optional(instant('behalf_consent_at')),
      instant('created_at'),
      instant('updated_at'),
      text('state', 10),
      optional(longText('outcome')),
      optional(instant('told_at')),
      optional(reference('merged_into_id')),
      optional(instant('taken_down_at')),
      optional(instant('hidden_at')),
    ],
    checks: [wordFrom('idea', 'state', ['open', 'bezig', 'gelukt', 'stopt'])],
    foreignKeys: [to('site', 'site_id'), to('person', 'author_id', 'SET NULL'), to('idea', 'merged_into_id', 'SET NULL')],
    indices: [{ columnNames: ['site_id', 'created_at'] }, { columnNames: ['author_id'] }, { columnNames: ['merged_into_id'] }],
  });

const supporter = (): Table =>
  new Table({
    name: 'idea_supporter',
    columns: [
      id(),
      reference('idea_id'),
      optional(reference('person_id')),
      optional(text('paper_name', 80)),
      optional(reference('added_by_id')),
      boolean('joins'),
      instant('since'),
    ],
    uniques: [{ columnNames: ['idea_id', 'person_id'] }, { columnNames: ['idea_id', 'paper_name'] }],
    checks: [{ name: 'idea_supporter_somebody', columnNames: ['person_id', 'paper_name'], expression: 'person_id IS NOT NULL OR paper_name IS NOT NULL' }],
    foreignKeys: [to('idea', 'idea_id', 'CASCADE'), to('person', 'person_id', 'CASCADE'), to('person', 'added_by_id', 'SET NULL')],
    indices: [{ columnNames: ['person_id'] }, { columnNames: ['added_by_id'] }],
  });

const fact = (): Table =>
  new Table({
    name: 'idea_fact',
    columns: [id(), reference('idea_id'), optional(reference('said_by_id')), optional(text('said_by_label', 120)), longText('text'), instant('said_at')],
    foreignKeys: [to('idea', 'idea_id', 'CASCADE'), to('person', 'said_by_id', 'SET NULL')],
    indices: [{ columnNames: ['idea_id', 'said_at'] }, { columnNames: ['said_by_id'] }],
  });
