import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const ACCENTS = ['emaille', 'baksteen', 'linde', 'water', 'pruim', 'lavendel', 'oker'];

export class SiteFronts1764050002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'site_front',
        columns: [id(), reference('site_id'), optional(text('name', 80)), optional(text('accent', 20)), optional(longText('welcome')), instant('updated_at')],
        uniques: [{ columnNames: ['site_id'] }],
        checks: [wordFrom('site_front', 'accent', ACCENTS)],
        foreignKeys: [to('site', 'site_id')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('site_front');
  }
}
