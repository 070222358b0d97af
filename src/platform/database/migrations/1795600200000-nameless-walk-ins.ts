import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { optional, text } from '../migration-columns.js';

const NAME = text('name', 80);

/** The name of who walked in goes after a while; that somebody was there stays. */
export class NamelessWalkIns1795600200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await alter(runner, optional(NAME), 'DROP NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE walk_in SET name = id WHERE name IS NULL');
    await alter(runner, NAME, 'SET NOT NULL');
  }
}

/** On PostgreSQL `changeColumn` would drop the column, its names and its unique key, and make another. */
async function alter(runner: QueryRunner, column: typeof NAME, statement: string): Promise<void> {
  if (runner.dataSource.options.type === 'postgres') await runner.query(`ALTER TABLE walk_in ALTER COLUMN name ${statement}`);
  else await runner.changeColumn('walk_in', 'name', new TableColumn(column));
}
