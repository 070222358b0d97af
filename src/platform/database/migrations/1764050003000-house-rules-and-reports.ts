import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { boolean, id, instant, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

export class HouseRulesAndReports1764050003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [houseRules, moderator, report, measure, objection]) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['objection', 'measure', 'report', 'moderator', 'house_rules']) await runner.dropTable(name);
  }
}

const houseRules = (): Table =>
  new Table({
    name: 'house_rules',
    columns: [id(), reference('site_id'), longText('text'), instant('updated_at')],
    uniques: [{ columnNames: ['site_id'] }],
    foreignKeys: [to('site', 'site_id')],
  });

const moderator = (): Table =>
  new Table({
    name: 'moderator',
    columns: [id(), reference('site_id'), reference('person_id'), instant('appointed_at')],
    uniques: [{ columnNames: ['site_id', 'person_id'] }],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'person_id', 'CASCADE')],
  });

const report = (): Table =>
  new Table({
    name: 'report',
    columns: [
      id(),
      reference('site_id'),
      optional(text('feature_key', 40)),
      optional(text('post_id', 36)),
      optional(text('post_title', 200)),
      optional(text('post_href', 300)),
      optional(reference('poster_id')),
      text('reason', 30),
      optional(longText('words')),
      optional(text('answer_to', 254)),
      boolean('is_practice'),
      instant('received_at'),
      optional(instant('handled_at')),
    ],
    checks: [wordFrom('report', 'reason', ['kwetsend', 'privacy', 'foto', 'nep', 'strafbaar', 'anders'])],
    indices: [{ columnNames: ['site_id', 'received_at'] }, { columnNames: ['poster_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'poster_id', 'SET NULL')],
  });

const measure = (): Table =>
  new Table({
    name: 'measure',
    columns: [
      id(),
      reference('site_id'),
      reference('report_id'),
      text('kind', 20),
      longText('reason'),
      optional(reference('taken_by_id')),
      text('taken_as', 20),
      optional(reference('poster_id')),
      instant('taken_at'),
      optional(instant('pauses_until')),
      optional(instant('reversed_at')),
    ],
    checks: [wordFrom('measure', 'kind', ['praten', 'weghalen', 'pauze', 'niets']), wordFrom('measure', 'taken_as', ['buurtverbinder', 'beheer'])],
    indices: [{ columnNames: ['site_id', 'poster_id'] }, { columnNames: ['report_id'] }, { columnNames: ['taken_by_id'] }, { columnNames: ['poster_id'] }],
    foreignKeys: [to('site', 'site_id'), to('report', 'report_id'), to('person', 'taken_by_id', 'SET NULL'), to('person', 'poster_id', 'SET NULL')],
  });

const objection = (): Table =>
  new Table({
    name: 'objection',
    columns: [
      id(),
      reference('measure_id'),
      longText('words'),
      instant('made_at'),
      optional(text('outcome', 20)),
      optional(longText('answer')),
      optional(reference('decided_by_id')),
      optional(instant('decided_at')),
    ],
    uniques: [{ columnNames: ['measure_id'] }],
    checks: [wordFrom('objection', 'outcome', ['gelijk', 'blijft'])],
    indices: [{ columnNames: ['decided_by_id'] }],
    foreignKeys: [to('measure', 'measure_id'), to('person', 'decided_by_id', 'SET NULL')],
  });
