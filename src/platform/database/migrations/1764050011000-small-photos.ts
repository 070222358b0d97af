import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { bytes, optional } from '../migration-columns.js';

/** Photos from before have no small version; they are shown as they are. */
export class SmallPhotos1764050011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('photo', new TableColumn(optional(bytes('small_bytes', runner.dataSource.options.type === 'postgres'))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('photo', 'small_bytes');
  }
}
