import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { optional, text } from '../migration-columns.js';

/** Where a group meets, in which region its schools have their holidays, and until when a trainer stands in. */
export class CohortLife1764090001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('cohort', new TableColumn(optional(text('meeting_place', 120))));
    await runner.addColumn('cohort', new TableColumn(optional(text('holiday_region', 10))));
    await runner.addColumn('cohort_trainer', new TableColumn(optional(text('until_day', 10))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('cohort_trainer', 'until_day');
    await runner.dropColumn('cohort', 'holiday_region');
    await runner.dropColumn('cohort', 'meeting_place');
  }
}
