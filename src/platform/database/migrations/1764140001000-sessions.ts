import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { boolean, id, instant, integer, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const KINDS = ['inwonersavond', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'intervisie', 'terugkomavond', 'overig'];

export class Sessions1764140001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [venue(), stepFreeNeed(), session(), sessionTrainer(), sessionInvitee(), sessionBlock(), slots('venue_slot', 'venue', 'venue_id')])
      await runner.createTable(table);
    await runner.createTable(slots('trainer_slot', 'person', 'person_id'));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['trainer_slot', 'venue_slot', 'session_block', 'session_invitee', 'session_trainer', 'training_session', 'step_free_need', 'venue'])
      await runner.dropTable(name);
  }
}

const venue = (): Table =>
  new Table({
    name: 'venue',
    columns: [
      id(),
      reference('organisation_id'),
      text('name', 120),
      text('address', 200),
      optional(integer('capacity')),
      boolean('is_step_free'),
      optional(longText('travel_notes')),
      optional(instant('closed_at')),
    ],
    indices: [{ columnNames: ['organisation_id'] }],
    foreignKeys: [to('organisation', 'organisation_id')],
  });

const stepFreeNeed = (): Table =>
  new Table({
    name: 'step_free_need',
    columns: [id(), reference('cohort_id'), optional(reference('noted_by_id')), instant('noted_at')],
    uniques: [{ columnNames: ['cohort_id'] }],
    indices: [{ columnNames: ['noted_by_id'] }],
    foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('person', 'noted_by_id', 'SET NULL')],
  });

const session = (): Table =>
  new Table({
    name: 'training_session',
    columns: [
      id(),
      reference('cohort_id'),
      text('kind', 20),
      text('title', 120),
      instant('starts_at'),
      instant('ends_at'),
      text('day', 10),
      optional(reference('venue_id')),
      optional(text('online_link', 300)),
      optional(longText('message')),
      optional(integer('capacity')),
      boolean('planned_joint'),
      optional(longText('mix_reason')),
      boolean('is_locked'),
      text('uid', 80),
      integer('sequence'),
      optional(reference('planned_by_id')),
      instant('planned_at'),
      optional(instant('cancelled_at')),
      optional(longText('cancel_reason')),
    ],
    uniques: [{ columnNames: ['uid'] }],
    checks: [wordFrom('training_session', 'kind', KINDS)],
    indices: [{ columnNames: ['cohort_id', 'starts_at'] }, { columnNames: ['ends_at'] }, { columnNames: ['venue_id'] }, { columnNames: ['planned_by_id'] }],
    foreignKeys: [to('cohort', 'cohort_id', 'CASCADE'), to('venue', 'venue_id'), to('person', 'planned_by_id', 'SET NULL')],
  });

const sessionTrainer = (): Table =>
  new Table({
    name: 'session_trainer',
    columns: [id(), reference('session_id'), reference('person_id')],
    uniques: [{ columnNames: ['session_id', 'person_id'] }],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
  });

const sessionInvitee = (): Table =>
  new Table({
    name: 'session_invitee',
    columns: [
      id(),
      reference('session_id'),
      reference('person_id'),
      text('role', 20),
      instant('invited_at'),
      text('reply', 20),
      optional(instant('replied_at')),
      optional(text('replied_by', 20)),
      optional(instant('waiting_since')),
      optional(instant('seat_kept_until')),
    ],
    uniques: [{ columnNames: ['session_id', 'person_id'] }],
    checks: [
      wordFrom('session_invitee', 'role', ['buurtverbinder', 'wijkprofessional']),
      wordFrom('session_invitee', 'reply', ['none', 'accepted', 'declined', 'tentative']),
      wordFrom('session_invitee', 'replied_by', ['site', 'link', 'calendar', 'trainer']),
    ],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE'), to('person', 'person_id', 'CASCADE')],
  });

const sessionBlock = (): Table =>
  new Table({
    name: 'session_block',
    columns: [id(), reference('session_id'), integer('position'), text('title', 120), integer('minutes'), boolean('is_net'), optional(text('lesson_key', 60))],
    uniques: [{ columnNames: ['session_id', 'position'] }],
    foreignKeys: [to('training_session', 'session_id', 'CASCADE')],
  });

const slots = (name: string, table: string, column: string): Table =>
  new Table({
    name,
    columns: [id(), reference(column), integer('slot'), reference('session_id')],
    uniques: [{ columnNames: [column, 'slot'] }],
    indices: [{ columnNames: ['session_id'] }],
    foreignKeys: [to(table, column, 'CASCADE'), to('training_session', 'session_id', 'CASCADE')],
  });
