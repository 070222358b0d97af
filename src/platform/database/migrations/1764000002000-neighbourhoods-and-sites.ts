import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const ACCENTS = ['emaille', 'baksteen', 'linde', 'water', 'pruim', 'lavendel', 'oker'];
const ROLES = ['buurtverbinder', 'wijkprofessional', 'trainer', 'opdrachtgever', 'lid'];

export class NeighbourhoodsAndSites1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [organisation, organisationMember, neighbourhood, site, membership, siteFeature, siteLogLine]) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['site_log_line', 'site_feature', 'membership', 'site', 'neighbourhood', 'organisation_member', 'organisation'])
      await runner.dropTable(name);
  }
}

const organisation = (): Table =>
  new Table({ name: 'organisation', columns: [id(), text('name', 120), text('slug', 60)], uniques: [{ columnNames: ['slug'] }] });

const organisationMember = (): Table =>
  new Table({
    name: 'organisation_member',
    columns: [id(), reference('organisation_id'), reference('person_id'), text('role', 20)],
    uniques: [{ columnNames: ['organisation_id', 'person_id'] }],
    checks: [wordFrom('organisation_member', 'role', ['trainer', 'opdrachtgever'])],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('organisation', 'organisation_id'), to('person', 'person_id', 'CASCADE')],
  });

const neighbourhood = (): Table =>
  new Table({
    name: 'neighbourhood',
    columns: [id(), reference('organisation_id'), text('name', 80), text('municipality', 80)],
    indices: [{ columnNames: ['organisation_id'] }],
    foreignKeys: [to('organisation', 'organisation_id')],
  });

const site = (): Table =>
  new Table({
    name: 'site',
    columns: [
      id(),
      reference('neighbourhood_id'),
      text('slug', 60),
      text('name', 80),
      text('accent', 20),
      optional(longText('welcome')),
      text('visibility', 20),
      instant('created_at'),
    ],
    uniques: [{ columnNames: ['slug'] }, { columnNames: ['neighbourhood_id'] }],
    checks: [wordFrom('site', 'accent', ACCENTS), wordFrom('site', 'visibility', ['open', 'besloten'])],
    foreignKeys: [to('neighbourhood', 'neighbourhood_id')],
  });

const membership = (): Table =>
  new Table({
    name: 'membership',
    columns: [
      id(),
      reference('site_id'),
      reference('person_id'),
      text('role', 20),
      optional(text('function_title', 120)),
      instant('joined_at'),
      optional(instant('ended_at')),
    ],
    uniques: [{ columnNames: ['site_id', 'person_id'] }],
    checks: [wordFrom('membership', 'role', ROLES)],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'person_id', 'CASCADE')],
  });

const siteFeature = (): Table =>
  new Table({
    name: 'site_feature',
    columns: [id(), reference('site_id'), text('key', 40), instant('activated_at'), optional(instant('paused_at'))],
    uniques: [{ columnNames: ['site_id', 'key'] }],
    foreignKeys: [to('site', 'site_id')],
  });

const siteLogLine = (): Table =>
  new Table({
    name: 'site_log_line',
    columns: [
      id(),
      reference('site_id'),
      optional(reference('person_id')),
      text('role', 20),
      text('what', 40),
      optional(text('step_key', 60)),
      optional(text('feature_key', 40)),
      optional(longText('reason')),
      instant('at'),
    ],
    indices: [{ columnNames: ['site_id', 'at'] }, { columnNames: ['person_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'person_id', 'SET NULL')],
  });
