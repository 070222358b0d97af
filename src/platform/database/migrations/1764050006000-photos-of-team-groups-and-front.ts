import { type MigrationInterface, type QueryRunner, TableColumn, TableForeignKey, TableIndex } from 'typeorm';
import { optional, reference, to } from '../migration-columns.js';

const TABLES = ['team_card', 'group_page', 'site_front'];

export class PhotosOfTeamGroupsAndFront1764050006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.addColumn(table, new TableColumn(optional(reference('photo_id'))));
      await runner.createForeignKey(table, new TableForeignKey(to('photo', 'photo_id', 'SET NULL')));
      await runner.createIndex(table, new TableIndex({ columnNames: ['photo_id'] }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of TABLES) {
      const table = await runner.getTable(name);
      for (const index of table?.indices.filter((each) => each.columnNames.includes('photo_id')) ?? []) await runner.dropIndex(name, index);
      for (const key of table?.foreignKeys.filter((each) => each.columnNames.includes('photo_id')) ?? []) await runner.dropForeignKey(name, key);
      await runner.dropColumn(name, 'photo_id');
    }
  }
}
