import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, optional, reference, to } from '../migration-columns.js';

export class ProgrammeAuthors1764130001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'programme_author',
        columns: [id(), reference('programme_id'), reference('person_id'), optional(reference('added_by_id')), instant('since')],
        uniques: [{ columnNames: ['programme_id', 'person_id'] }],
        indices: [{ columnNames: ['person_id'] }, { columnNames: ['added_by_id'] }],
        foreignKeys: [to('programme', 'programme_id', 'CASCADE'), to('person', 'person_id', 'CASCADE'), to('person', 'added_by_id', 'SET NULL')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('programme_author');
  }
}
