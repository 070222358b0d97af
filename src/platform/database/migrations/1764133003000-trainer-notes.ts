import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, to } from '../migration-columns.js';

export class TrainerNotes1764133003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'trainer_note',
        columns: [
          id(),
          reference('cohort_id'),
          reference('about_id'),
          reference('author_id'),
          longText('words'),
          instant('written_at'),
          optional(instant('shared_at')),
        ],
        indices: [{ columnNames: ['cohort_id', 'author_id'] }, { columnNames: ['about_id'] }, { columnNames: ['author_id'] }],
        foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'about_id', 'CASCADE'), to('person', 'author_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('trainer_note');
  }
}
