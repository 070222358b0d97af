import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { bytes, id, instant, reference, to } from '../migration-columns.js';

export class ProgrammeImports1764131001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.dataSource.options.type === 'postgres';
    await runner.createTable(
      new Table({
        name: 'programme_import',
        columns: [id(), reference('person_id'), bytes('archive', isPostgres), instant('received_at')],
        uniques: [{ columnNames: ['person_id'] }],
        foreignKeys: [to('person', 'person_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('programme_import');
  }
}
