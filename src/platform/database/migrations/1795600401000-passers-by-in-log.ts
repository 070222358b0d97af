import type { MigrationInterface, QueryRunner } from 'typeorm';

const PHOTO_HIDDEN = `what = 'foto-verborgen'`;

/** A photo does not hide itself: somebody asked, of whom we know nothing. */
export class PassersByInLog1795600401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE site_log_line SET role = 'bezoeker' WHERE role = 'systeem' AND ${PHOTO_HIDDEN}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE site_log_line SET role = 'systeem' WHERE role = 'bezoeker' AND ${PHOTO_HIDDEN}`);
  }
}
