import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

export class Placements1764120002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'placement',
        columns: [
          id(),
          reference('cohort_id'),
          reference('person_id'),
          text('moment', 10),
          text('stance', 20),
          optional(longText('why')),
          instant('placed_at'),
          optional(instant('shared_at')),
        ],
        uniques: [{ columnNames: ['cohort_id', 'person_id', 'moment'] }],
        indices: [{ columnNames: ['person_id'] }],
        checks: [
          wordFrom('placement', 'moment', ['begin', 'midden', 'eind']),
          wordFrom('placement', 'stance', ['overnemen', 'sturen', 'op-weg-helpen', 'meekijken', 'loslaten']),
        ],
        foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('placement');
  }
}
