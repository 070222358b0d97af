import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, longText, reference, text, to } from '../migration-columns.js';

export class Search1764150001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'search_document',
        columns: [id(), reference('site_id'), text('feature_key', 40), text('entry_id', 36), longText('title_terms'), longText('terms')],
        uniques: [{ columnNames: ['site_id', 'feature_key', 'entry_id'] }],
        foreignKeys: [to('site', 'site_id', 'CASCADE')],
      }),
    );
    for (const statement of runner.dataSource.options.type === 'postgres' ? POSTGRES : SQLITE) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_index');
    await runner.dropTable('search_document');
  }
}

const SQLITE = [`CREATE VIRTUAL TABLE search_index USING fts5(document_id UNINDEXED, keys, title, words, tokenize = 'unicode61', prefix = '2 3')`];
const POSTGRES = [
  `CREATE TABLE search_index (
     document_id varchar(36) PRIMARY KEY REFERENCES search_document (id) ON DELETE CASCADE,
     site_id varchar(36) NOT NULL,
     vector tsvector NOT NULL
   )`,
  'CREATE INDEX search_index_site ON search_index (site_id)',
  'CREATE INDEX search_index_vector ON search_index USING gin (vector)',
];
