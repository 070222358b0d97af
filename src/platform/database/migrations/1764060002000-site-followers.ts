import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, optional, reference, text, to } from '../migration-columns.js';

export class SiteFollowers1764060002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'site_follower',
        columns: [id(), reference('site_id'), text('email', 254), text('token_hash', 64), instant('asked_at'), optional(instant('confirmed_at'))],
        uniques: [{ columnNames: ['site_id', 'email'] }, { columnNames: ['token_hash'] }],
        indices: [{ columnNames: ['asked_at'] }],
        foreignKeys: [to('site', 'site_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('site_follower');
  }
}
