import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to } from '../migration-columns.js';

export class TeamCards1764050001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'team_card',
        columns: [
          id(),
          reference('site_id'),
          optional(reference('person_id')),
          optional(text('name', 80)),
          longText('likes'),
          optional(text('phone', 40)),
          optional(text('email', 254)),
          instant('consent_at'),
          optional(reference('consent_noted_by_id')),
          instant('updated_at'),
        ],
        uniques: [{ columnNames: ['site_id', 'person_id'] }],
        checks: [{ name: 'team_card_of_somebody', expression: '(person_id IS NULL) <> (name IS NULL)' }],
        indices: [{ columnNames: ['person_id'] }, { columnNames: ['consent_noted_by_id'] }],
        foreignKeys: [to('site', 'site_id'), to('person', 'person_id', 'CASCADE'), to('person', 'consent_noted_by_id', 'SET NULL')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'meeting_place',
        columns: [id(), reference('site_id'), text('place', 160), text('times', 160), optional(longText('note')), instant('updated_at')],
        uniques: [{ columnNames: ['site_id'] }],
        foreignKeys: [to('site', 'site_id')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('meeting_place');
    await runner.dropTable('team_card');
  }
}
