import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const KINDS = ['sport', 'geloof', 'cultuur', 'ontmoeten', 'zorg', 'school', 'natuur', 'ondernemer', 'anders'];

export class GroupPages1764050004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(groupPage());
    await runner.createTable(ownerInvitation());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('group_owner_invitation');
    await runner.dropTable('group_page');
  }
}

const groupPage = (): Table =>
  new Table({
    name: 'group_page',
    columns: [
      id(),
      reference('site_id'),
      text('slug', 80),
      text('name', 100),
      text('kind', 20),
      longText('description'),
      text('meets', 200),
      optional(text('joining', 400)),
      optional(text('website', 300)),
      optional(text('contact_name', 80)),
      optional(text('contact_phone', 40)),
      optional(text('contact_email', 254)),
      optional(instant('contact_consent_at')),
      optional(reference('owner_id')),
      optional(reference('created_by_id')),
      instant('created_at'),
      instant('updated_at'),
      optional(instant('published_at')),
      optional(instant('hidden_at')),
    ],
    uniques: [{ columnNames: ['site_id', 'slug'] }],
    checks: [wordFrom('group_page', 'kind', KINDS)],
    indices: [{ columnNames: ['owner_id'] }, { columnNames: ['created_by_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'owner_id', 'SET NULL'), to('person', 'created_by_id', 'SET NULL')],
  });

const ownerInvitation = (): Table =>
  new Table({
    name: 'group_owner_invitation',
    columns: [
      id(),
      reference('group_id'),
      text('email', 254),
      text('token_hash', 64),
      optional(reference('invited_by_id')),
      instant('sent_at'),
      instant('expires_at'),
      optional(instant('used_at')),
    ],
    uniques: [{ columnNames: ['token_hash'] }],
    indices: [{ columnNames: ['group_id'] }, { columnNames: ['invited_by_id'] }],
    foreignKeys: [to('group_page', 'group_id', 'CASCADE'), to('person', 'invited_by_id', 'SET NULL')],
  });
