import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { optional, text } from '../migration-columns.js';

const NAME = text('name', 80);

/** The name of who walked in goes after a while; that somebody was there stays. */
export class NamelessWalkIns1795600200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.changeColumn('walk_in', 'name', new TableColumn(optional(NAME)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE walk_in SET name = id WHERE name IS NULL');
    await runner.changeColumn('walk_in', 'name', new TableColumn(NAME));
  }
}
