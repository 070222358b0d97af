import { type MigrationInterface, type QueryRunner, TableCheck } from 'typeorm';
import { wordFrom } from '../migration-columns.js';

const TABLES = ['held_session', 'held_session_record'];

/** G3 and G4, to which either role may come, are written down as well. */
export class SessionsForEither1764170001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.allow(runner, ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'intervisie']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DELETE FROM ${table} WHERE kind IN ('G3', 'G4')`);
    await this.allow(runner, ['G1', 'G2', 'G5', 'G6', 'intervisie']);
  }

  private async allow(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
    for (const table of TABLES) {
      const check = wordFrom(table, 'kind', kinds);
      await runner.dropCheckConstraint(table, check.name ?? '');
      await runner.createCheckConstraint(table, new TableCheck(check));
    }
  }
}
