import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const KINDS = ['hulp', 'lenen', 'geven', 'rit', 'kennis', 'vrijwilliger'];

export class Notices1795600800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [notice, reply, message, match, matchmaker, suggestion]) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['notice_suggestion', 'matchmaker', 'notice_match', 'notice_message', 'notice_reply', 'notice']) await runner.dropTable(name);
  }
}

const notice = (): Table =>
  new Table({
    name: 'notice',
    columns: [
      id(),
      reference('site_id'),
      text('side', 10),
      text('kind', 20),
      text('title', 120),
      longText('text'),
      optional(text('moment', 120)),
      optional(reference('author_id')),
      optional(text('author_label', 120)),
      optional(text('on_behalf_of', 80)),
      optional(instant('behalf_consent_at')),
      instant('created_at'),
      instant('updated_at'),
      instant('expires_at'),
      optional(instant('rests_since')),
      optional(instant('warned_at')),
      optional(instant('closed_at')),
      optional(instant('hidden_at')),
    ],
    checks: [wordFrom('notice', 'side', ['vraag', 'aanbod']), wordFrom('notice', 'kind', KINDS)],
    foreignKeys: [to('site', 'site_id'), to('person', 'author_id', 'SET NULL')],
    indices: [{ columnNames: ['site_id', 'expires_at'] }, { columnNames: ['author_id'] }],
  });

const reply = (): Table =>
  new Table({
    name: 'notice_reply',
    columns: [
      id(),
      reference('notice_id'),
      reference('person_id'),
      optional(text('person_label', 120)),
      optional(text('on_behalf_of', 80)),
      optional(instant('behalf_consent_at')),
      instant('started_at'),
    ],
    uniques: [{ columnNames: ['notice_id', 'person_id'] }],
    foreignKeys: [to('notice', 'notice_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
    indices: [{ columnNames: ['person_id'] }],
  });

const message = (): Table =>
  new Table({
    name: 'notice_message',
    columns: [id(), reference('reply_id'), optional(reference('author_id')), longText('text'), instant('sent_at')],
    foreignKeys: [to('notice_reply', 'reply_id', 'CASCADE'), to('person', 'author_id', 'SET NULL')],
    indices: [{ columnNames: ['reply_id', 'sent_at'] }, { columnNames: ['author_id'] }],
  });

const match = (): Table =>
  new Table({
    name: 'notice_match',
    columns: [id(), reference('site_id'), optional(reference('reply_id')), text('kind', 20), optional(reference('confirmed_by_id')), instant('confirmed_at')],
    uniques: [{ columnNames: ['reply_id'] }],
    checks: [wordFrom('notice_match', 'kind', KINDS)],
    foreignKeys: [to('site', 'site_id'), to('notice_reply', 'reply_id', 'SET NULL'), to('person', 'confirmed_by_id', 'SET NULL')],
    indices: [{ columnNames: ['site_id', 'confirmed_at'] }, { columnNames: ['confirmed_by_id'] }],
  });

const matchmaker = (): Table =>
  new Table({
    name: 'matchmaker',
    columns: [id(), reference('site_id'), reference('person_id'), instant('appointed_at')],
    uniques: [{ columnNames: ['site_id', 'person_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'person_id', 'CASCADE')],
    indices: [{ columnNames: ['person_id'] }],
  });

const suggestion = (): Table =>
  new Table({
    name: 'notice_suggestion',
    columns: [id(), reference('notice_id'), reference('other_id'), optional(reference('suggested_by_id')), instant('suggested_at')],
    uniques: [{ columnNames: ['notice_id', 'other_id'] }],
    foreignKeys: [to('notice', 'notice_id', 'CASCADE'), to('notice', 'other_id', 'CASCADE'), to('person', 'suggested_by_id', 'SET NULL')],
    indices: [{ columnNames: ['other_id'] }, { columnNames: ['suggested_by_id'] }],
  });
