import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const QUESTIONS = ['work', 'request', 'dissent'];
const STANCES = ['overnemen', 'sturen', 'op-weg-helpen', 'meekijken', 'loslaten'];

/** How the team sees a professional who asked: answers until it is shown, counts after that. */
export class Mirror1764132003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'mirror_round',
        columns: [
          id(),
          reference('cohort_id'),
          reference('person_id'),
          integer('number'),
          instant('asked_at'),
          optional(instant('shown_at')),
          optional(instant('shared_at')),
        ],
        uniques: [{ columnNames: ['cohort_id', 'person_id', 'number'] }],
        indices: [{ columnNames: ['person_id'] }],
        foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'mirror_answer',
        columns: [id(), reference('round_id'), reference('person_id'), ...QUESTIONS.map((question) => text(question, 20))],
        uniques: [{ columnNames: ['round_id', 'person_id'] }],
        indices: [{ columnNames: ['person_id'] }],
        checks: QUESTIONS.map((question) => wordFrom('mirror_answer', question, STANCES)),
        foreignKeys: [to('mirror_round', 'round_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'mirror_count',
        columns: [id(), reference('round_id'), text('question', 20), text('stance', 20), integer('count')],
        uniques: [{ columnNames: ['round_id', 'question', 'stance'] }],
        checks: [wordFrom('mirror_count', 'question', QUESTIONS), wordFrom('mirror_count', 'stance', STANCES)],
        foreignKeys: [to('mirror_round', 'round_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['mirror_count', 'mirror_answer', 'mirror_round']) await runner.dropTable(table);
  }
}
