import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, instant, longText, optional, reference, text, to, wordFrom } from '../migration-columns.js';

const OFFER_STATES = ['aangeboden', 'aangenomen', 'afgewezen', 'gedaan', 'bedankt', 'ingetrokken'];
const KINDS = ['notitie', 'contact', 'bestand', 'feitencheck'];

/** Questions, offers, contributions and endorsements beside the steps of a neighbourhood. */
export class HelpWithSteps1764120001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [requests, offers, contributions, endorsements]) await runner.createTable(table());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['step_endorsement', 'step_contribution', 'help_offer', 'step_help_request']) await runner.dropTable(name);
  }
}

const ofStep = [id(), reference('site_id'), text('step_key', 60)];
const byStep = { columnNames: ['site_id', 'step_key'] };

const requests = (): Table =>
  new Table({
    name: 'step_help_request',
    columns: [...ofStep, text('asked', 20), longText('words'), optional(reference('asked_by_id')), instant('asked_at'), optional(instant('closed_at'))],
    indices: [byStep, { columnNames: ['asked_by_id'] }],
    checks: [wordFrom('step_help_request', 'asked', ['professionals', 'trainer'])],
    foreignKeys: [to('site', 'site_id'), to('person', 'asked_by_id', 'SET NULL')],
  });

const offers = (): Table =>
  new Table({
    name: 'help_offer',
    columns: [
      ...ofStep,
      optional(reference('request_id')),
      longText('words'),
      text('state', 12),
      optional(reference('offered_by_id')),
      instant('offered_at'),
      optional(reference('moved_by_id')),
      optional(instant('moved_at')),
      optional(longText('answer')),
    ],
    indices: [byStep, { columnNames: ['request_id'] }, { columnNames: ['offered_by_id'] }, { columnNames: ['moved_by_id'] }],
    checks: [wordFrom('help_offer', 'state', OFFER_STATES)],
    foreignKeys: [
      to('site', 'site_id'),
      to('step_help_request', 'request_id', 'SET NULL'),
      to('person', 'offered_by_id', 'SET NULL'),
      to('person', 'moved_by_id', 'SET NULL'),
    ],
  });

const contributions = (): Table =>
  new Table({
    name: 'step_contribution',
    columns: [...ofStep, text('kind', 12), longText('words'), optional(text('url', 2000)), optional(reference('person_id')), instant('at')],
    indices: [byStep, { columnNames: ['person_id'] }],
    checks: [wordFrom('step_contribution', 'kind', KINDS)],
    foreignKeys: [to('site', 'site_id'), to('person', 'person_id', 'SET NULL')],
  });

const endorsements = (): Table =>
  new Table({
    name: 'step_endorsement',
    columns: [...ofStep, reference('person_id'), instant('at')],
    uniques: [{ columnNames: ['site_id', 'step_key', 'person_id'] }],
    indices: [{ columnNames: ['person_id'] }],
    foreignKeys: [to('site', 'site_id'), to('person', 'person_id', 'CASCADE')],
  });
