import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, longText, optional, reference, to } from '../migration-columns.js';

export class Log1764120003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'reflection_entry',
        columns: [
          id(),
          reference('cohort_id'),
          reference('person_id'),
          longText('deed'),
          optional(longText('lead')),
          optional(longText('lesson')),
          integer('revision'),
          instant('began_at'),
          instant('written_at'),
          optional(instant('shared_at')),
        ],
        indices: [{ columnNames: ['cohort_id', 'person_id'] }, { columnNames: ['person_id'] }],
        foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'reflection_remark',
        columns: [id(), reference('entry_id'), optional(reference('author_id')), longText('words'), instant('at')],
        indices: [{ columnNames: ['entry_id'] }, { columnNames: ['author_id'] }],
        foreignKeys: [to('reflection_entry', 'entry_id', 'CASCADE'), to('person', 'author_id', 'SET NULL')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('reflection_remark');
    await runner.dropTable('reflection_entry');
  }
}
