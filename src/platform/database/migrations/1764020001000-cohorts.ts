import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const TEAM_ROLES = ['buurtverbinder', 'wijkprofessional'];

export class Cohorts1764020001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [cohort, cohortTrainer, mixReason, enrolment, invitation]) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['invitation', 'enrolment', 'mix_reason', 'cohort_trainer', 'cohort']) await runner.dropTable(name);
  }
}

const cohort = (): Table =>
  new Table({
    name: 'cohort',
    columns: [
      id(),
      reference('site_id'),
      text('name', 80),
      text('starts_on', 10),
      text('ends_on', 10),
      optional(reference('created_by_id')),
      instant('created_at'),
      optional(instant('started_at')),
      optional(text('kind', 20)),
    ],
    checks: [wordFrom('cohort', 'kind', ['mixed', 'residents_only'])],
    indices: [{ columnNames: ['site_id'] }, { columnNames: ['created_by_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'created_by_id', 'SET NULL')],
  });

const cohortTrainer = (): Table =>
  new Table({
    name: 'cohort_trainer',
    columns: [id(), reference('cohort_id'), reference('person_id')],
    uniques: [{ columnNames: ['cohort_id', 'person_id'] }],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
  });

const mixReason = (): Table =>
  new Table({
    name: 'mix_reason',
    columns: [
      id(),
      reference('cohort_id'),
      optional(reference('written_by_id')),
      instant('written_at'),
      integer('residents'),
      integer('professionals'),
      longText('reason'),
    ],
    indices: [{ columnNames: ['cohort_id'] }, { columnNames: ['written_by_id'] }],
    foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'written_by_id', 'SET NULL')],
  });

const enrolment = (): Table =>
  new Table({
    name: 'enrolment',
    columns: [id(), reference('cohort_id'), reference('person_id'), text('role', 20), instant('joined_at'), optional(instant('ended_at'))],
    uniques: [{ columnNames: ['cohort_id', 'person_id'] }],
    checks: [wordFrom('enrolment', 'role', TEAM_ROLES)],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('cohort', 'cohort_id'), to('person', 'person_id', 'CASCADE')],
  });

const invitation = (): Table =>
  new Table({
    name: 'invitation',
    columns: [
      id(),
      reference('cohort_id'),
      text('email', 254),
      text('role', 20),
      text('token_hash', 64),
      optional(reference('invited_by_id')),
      instant('sent_at'),
      instant('expires_at'),
      optional(instant('accepted_at')),
      optional(reference('accepted_by_id')),
      optional(instant('withdrawn_at')),
    ],
    uniques: [{ columnNames: ['token_hash'] }, { columnNames: ['cohort_id', 'email'] }],
    checks: [wordFrom('invitation', 'role', TEAM_ROLES)],
    indices: [{ columnNames: ['invited_by_id'] }, { columnNames: ['accepted_by_id'] }],
    foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'invited_by_id', 'SET NULL'), to('person', 'accepted_by_id', 'SET NULL')],
  });
