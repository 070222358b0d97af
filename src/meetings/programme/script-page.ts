import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { localTime } from '../../platform/clock/in-words.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { SessionAccess } from '../sessions/session.access.js';
import { SessionProgramme } from '../sessions/session-programme.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { whenInWords, whereInWords } from '../sessions/session-words.js';
import { toMeeting } from '../sessions/trails.js';
import { programmeOf } from './programme-words.js';

export const BLOCK_FIELDS = ['titel', 'minuten', 'telt'] as const;
/** A new block, and until when. */
export const SCRIPT_FIELDS = [...BLOCK_FIELDS, 'einde'] as const;
type BlockForm = FormModel<(typeof BLOCK_FIELDS)[number]>;
type ScriptForm = FormModel<(typeof SCRIPT_FIELDS)[number]>;

const EMPTY_ROWS = 6;

/** What a trainer takes along on paper: the script with times and material, and the list to sign. */
@Injectable()
export class ScriptPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: SessionAccess,
    private readonly sessions: SessionQueries,
    private readonly programme: SessionProgramme,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async script(actor: Actor, sessionId: string, form: ScriptForm = formModel(SCRIPT_FIELDS)): Promise<{ view: string; model: object }> {
    const head = await this.headOf(actor, sessionId);
    const { session } = head;
    const module = await this.programme.moduleFor(this.reader.manager, session.cohortId, session.kind);
    const now = this.clock.now();
    const mayChange = session.endsAt > now && session.cancelledAt === null;
    const programme = programmeOf(session, await this.sessions.blocksOf(sessionId));
    const model = {
      ...head.model,
      title: `Draaiboek: ${session.title}`,
      form,
      mayChange,
      mayEndElsewhen: mayChange && session.startsAt > now,
      // filled in as the programme takes, so that one press makes them agree
      end: { ...form.einde, value: form.einde.value || localTime(programme.endsAt) },
      programme,
      goals: module?.goals ?? [],
      bring: module?.bring ?? [],
    };
    return { view: 'meetings/programme/script', model };
  }

  async editing(actor: Actor, sessionId: string, blockId: string, form?: BlockForm): Promise<{ view: string; model: object }> {
    const head = await this.headOf(actor, sessionId);
    const block = (await this.sessions.blocksOf(sessionId)).find(({ id }) => id === blockId);
    if (!block) throw new NotFound('no such block in this session');
    const action = `${head.model.address}/draaiboek/${block.id}`;
    const filled = form ?? formModel(BLOCK_FIELDS, { titel: block.title, minuten: block.minutes, telt: block.isNet ? 'ja' : '' });
    const model = { ...head.model, title: 'Blok veranderen', form: filled, action, removeAction: `${action}/verwijdering` };
    return { view: 'meetings/programme/block', model };
  }

  async signInSheet(actor: Actor, sessionId: string): Promise<{ view: string; model: object }> {
    const head = await this.headOf(actor, sessionId);
    const invitees = (await this.sessions.inviteesOf([sessionId])).filter(({ reply }) => reply !== 'declined');
    const names = await this.people.namesOf(invitees.map(({ personId }) => personId));
    const rows = invitees.map(({ personId, role }) => ({
      name: `${nameIn(names, personId).firstName} ${nameIn(names, personId).lastName}`.trim(),
      role: role === 'buurtverbinder' ? 'buurtverbinder' : 'professional',
    }));
    return {
      view: 'meetings/programme/sign-in-sheet',
      model: { ...head.model, title: `Tekenlijst: ${head.session.title}`, rows, empty: Array.from({ length: EMPTY_ROWS }, () => '') },
    };
  }

  private async headOf(actor: Actor, sessionId: string) {
    const session = await this.access.asTrainer(actor, sessionId);
    const venues = await this.sessions.venuesOf([session]);
    const { name } = await this.reader.manager.findOneByOrFail(Cohort, { id: session.cohortId });
    const venue = session.venueId === null ? undefined : venues.get(session.venueId);
    const model = {
      trail: toMeeting(session),
      name: session.title,
      address: `/bijeenkomsten/${sessionId}`,
      groupName: name,
      when: whenInWords(session, this.clock.now()),
      where: whereInWords(session, venue),
    };
    return { session, model };
  }
}
