import { type MigrationInterface, type QueryRunner, TableColumn, TableForeignKey, TableIndex } from 'typeorm';
import { instant, optional, reference, to } from '../migration-columns.js';

const WHO = 'declined_by_id';

export class DeclinedProposals1764160003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('group_page', new TableColumn(optional(instant('declined_at'))));
    for (const table of ['activity', 'group_page']) {
      await runner.addColumn(table, new TableColumn(optional(reference(WHO))));
      await runner.createForeignKey(table, new TableForeignKey(to('person', WHO, 'SET NULL')));
      await runner.createIndex(table, new TableIndex({ columnNames: [WHO] }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['activity', 'group_page']) {
      const table = await runner.getTable(name);
      for (const index of table?.indices.filter((each) => each.columnNames.includes(WHO)) ?? []) await runner.dropIndex(name, index);
      for (const key of table?.foreignKeys.filter((each) => each.columnNames.includes(WHO)) ?? []) await runner.dropForeignKey(name, key);
      await runner.dropColumn(name, WHO);
    }
    await runner.dropColumn('group_page', 'declined_at');
  }
}
