import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, integer, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const KINDS = ['inwonersavond', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'intervisie', 'terugkomavond', 'overig'];

export class DatePolls1764141001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [datePoll(), pollMoment(), pollInvitee(), pollAnswer()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['poll_answer', 'poll_invitee', 'poll_moment', 'date_poll']) await runner.dropTable(name);
  }
}

const datePoll = (): Table =>
  new Table({
    name: 'date_poll',
    columns: [
      id(),
      reference('cohort_id'),
      text('kind', 20),
      text('title', 120),
      integer('minutes'),
      optional(reference('venue_id')),
      text('last_day', 10),
      optional(reference('created_by_id')),
      instant('created_at'),
      optional(instant('sent_at')),
      optional(instant('auto_reminded_at')),
      optional(instant('all_answered_at')),
      optional(instant('closed_at')),
      optional(reference('session_id')),
    ],
    uniques: [{ columnNames: ['session_id'] }],
    checks: [wordFrom('date_poll', 'kind', KINDS)],
    indices: [{ columnNames: ['cohort_id'] }, { columnNames: ['venue_id'] }, { columnNames: ['created_by_id'] }],
    foreignKeys: [
      to('cohort', 'cohort_id', 'CASCADE'),
      to('venue', 'venue_id', 'SET NULL'),
      to('person', 'created_by_id', 'SET NULL'),
      to('training_session', 'session_id', 'SET NULL'),
    ],
  });

const pollMoment = (): Table =>
  new Table({
    name: 'poll_moment',
    columns: [id(), reference('poll_id'), instant('starts_at'), instant('ends_at')],
    uniques: [{ columnNames: ['poll_id', 'starts_at'] }],
    foreignKeys: [to('date_poll', 'poll_id', 'CASCADE')],
  });

const pollInvitee = (): Table =>
  new Table({
    name: 'poll_invitee',
    columns: [
      id(),
      reference('poll_id'),
      reference('person_id'),
      text('role', 20),
      text('token_hash', 64),
      optional(instant('answered_at')),
      optional(text('answered_by', 10)),
      optional(reference('entered_by_id')),
      optional(longText('remark')),
    ],
    uniques: [{ columnNames: ['poll_id', 'person_id'] }, { columnNames: ['token_hash'] }],
    checks: [
      wordFrom('poll_invitee', 'role', ['buurtverbinder', 'wijkprofessional']),
      wordFrom('poll_invitee', 'answered_by', ['link', 'site', 'papier', 'telefoon']),
    ],
    indices: [{ columnNames: ['person_id'] }, { columnNames: ['entered_by_id'] }],
    foreignKeys: [to('date_poll', 'poll_id', 'CASCADE'), to('person', 'person_id', 'CASCADE'), to('person', 'entered_by_id', 'SET NULL')],
  });

const pollAnswer = (): Table =>
  new Table({
    name: 'poll_answer',
    columns: [id(), reference('moment_id'), reference('invitee_id'), text('answer', 20)],
    uniques: [{ columnNames: ['moment_id', 'invitee_id'] }],
    checks: [wordFrom('poll_answer', 'answer', ['ja', 'als-het-moet', 'nee'])],
    indices: [{ columnNames: ['invitee_id'] }],
    foreignKeys: [to('poll_moment', 'moment_id', 'CASCADE'), to('poll_invitee', 'invitee_id', 'CASCADE')],
  });
