import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { boolean, id, instant, longText, optional, reference, text, to } from '../migration-columns.js';

export class News1764050010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(newsMessage());
    await runner.createTable(newsTip());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('news_tip');
    await runner.dropTable('news_message');
  }
}

const newsMessage = (): Table =>
  new Table({
    name: 'news_message',
    columns: [
      id(),
      reference('site_id'),
      text('title', 120),
      longText('text'),
      optional(reference('photo_id')),
      optional(reference('author_id')),
      optional(text('author_label', 120)),
      optional(text('on_behalf_of', 80)),
      optional(instant('behalf_consent_at')),
      instant('created_at'),
      instant('updated_at'),
      boolean('is_published'),
      optional(instant('published_at')),
      optional(instant('hidden_at')),
    ],
    indices: [{ columnNames: ['site_id', 'published_at'] }, { columnNames: ['photo_id'] }, { columnNames: ['author_id'] }],
    foreignKeys: [to('site', 'site_id'), to('photo', 'photo_id', 'SET NULL'), to('person', 'author_id', 'SET NULL')],
  });

const newsTip = (): Table =>
  new Table({
    name: 'news_tip',
    columns: [
      id(),
      reference('site_id'),
      longText('text'),
      optional(text('name', 80)),
      optional(text('email', 254)),
      optional(reference('sender_id')),
      optional(text('sender_label', 120)),
      instant('received_at'),
    ],
    indices: [{ columnNames: ['site_id', 'received_at'] }, { columnNames: ['sender_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'sender_id', 'SET NULL')],
  });
