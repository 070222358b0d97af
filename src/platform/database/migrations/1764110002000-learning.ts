import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, longText, reference, text, to, wordFrom } from '../migration-columns.js';

export class Learning1764110002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'lesson_reading',
        columns: [id(), reference('cohort_id'), reference('person_id'), text('lesson_key', 60), instant('read_at')],
        uniques: [{ columnNames: ['cohort_id', 'person_id', 'lesson_key'] }],
        indices: [{ columnNames: ['person_id'] }],
        foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'lesson_note',
        columns: [
          id(),
          reference('cohort_id'),
          reference('person_id'),
          text('lesson_key', 60),
          text('kind', 20),
          longText('text'),
          integer('revision'),
          instant('written_at'),
        ],
        uniques: [{ columnNames: ['cohort_id', 'person_id', 'lesson_key', 'kind'] }],
        indices: [{ columnNames: ['person_id'] }],
        checks: [wordFrom('lesson_note', 'kind', ['denkvraag', 'opdracht'])],
        foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('lesson_note');
    await runner.dropTable('lesson_reading');
  }
}
