import { DataSource } from 'typeorm';
import { AppModule } from '../../../src/app.module.js';
import { writerOptions } from '../../../src/platform/database/data-source.js';
import { migrate } from '../../../src/platform/database/migrate.js';
import { migrations } from '../../../src/platform/database/migrations/index.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';

describe('the schema', () => {
  let database: TestDatabase;
  let writer: DataSource;

  beforeEach(async () => {
    expect(AppModule).toBeDefined(); // importing it makes the entities known
    database = await freshDatabase();
    writer = await new DataSource(writerOptions(database.setting)).initialize();
  });
  afterEach(async () => {
    await writer.destroy();
    await database.drop();
  });

  it('is the same in the migrations as in the entities', async () => {
    const { upQueries } = await writer.driver.createSchemaBuilder().log();

    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('goes up, down and up again', async () => {
    await writer.query(database.setting.kind === 'sqlite' ? 'PRAGMA foreign_keys = OFF' : 'SELECT 1');
    for (const each of migrations) {
      expect(each).toBeDefined();
      await writer.undoLastMigration({ transaction: 'each' });
    }
    const redone = await migrate(writer);

    expect(redone).toHaveLength(migrations.length);
    expect((await writer.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
  });
});
