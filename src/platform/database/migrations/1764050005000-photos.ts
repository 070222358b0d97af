import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { bytes, id, instant, integer, optional, reference, text, to } from '../migration-columns.js';

export class Photos1764050005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'photo',
        columns: [
          id(),
          reference('site_id'),
          bytes('bytes', runner.dataSource.options.type === 'postgres'),
          integer('width'),
          integer('height'),
          text('alt', 300),
          optional(reference('uploaded_by_id')),
          instant('uploaded_at'),
          optional(instant('hidden_at')),
        ],
        indices: [{ columnNames: ['site_id'] }, { columnNames: ['uploaded_by_id'] }],
        foreignKeys: [to('site', 'site_id'), to('person', 'uploaded_by_id', 'SET NULL')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('photo');
  }
}
