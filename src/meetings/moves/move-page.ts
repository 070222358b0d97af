import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { instantAt, localDay } from '../../platform/clock/in-words.js';
import { local } from '../../platform/clock/netherlands.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel, readForm } from '../../platform/web/forms.js';
import { SessionAccess } from '../sessions/session.access.js';
import type { Session } from '../sessions/session.entity.js';
import { whenInWords } from '../sessions/session-words.js';
import { toMeeting } from '../sessions/trails.js';
import { assertAhead, assertPossible } from '../sessions/slots.js';
import { VenueQueries } from '../venues/venue.queries.js';
import { MoveDto } from './dto/move.dto.js';
import { type Costs, MoveCosts } from './move-costs.js';

export const MOVE_FIELDS = ['dag', 'begin', 'plek'] as const;
export const CANCEL_FIELDS = ['reden'] as const;
type MoveForm = FormModel<(typeof MOVE_FIELDS)[number]>;
interface Page {
  readonly view: string;
  readonly model: object;
  readonly isWrong: boolean;
}

/** First to when and where, then whom that costs, then one press. Looking moves nothing (2.11). */
@Injectable()
export class MovePage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: SessionAccess,
    private readonly costs: MoveCosts,
    private readonly venues: VenueQueries,
    private readonly clock: Clock,
  ) {}

  /** What was filled in stands in the address, so that a plan can be looked at again. */
  async plan(actor: Actor, sessionId: string, query: unknown): Promise<Page> {
    const session = await this.access.asTrainer(actor, sessionId);
    const asked = query as Partial<Record<(typeof MOVE_FIELDS)[number], string>>;
    if (asked.dag === undefined) return this.page(session, formModel(MOVE_FIELDS, nowOf(session)), null);
    try {
      const input = await readForm(MoveDto, query);
      const moved = this.movedTo(session, input);
      return await this.page(session, formModel(MOVE_FIELDS, { ...input }), { moved, costs: await this.costs.ofMove(session, moved) });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return this.page(session, formModel(MOVE_FIELDS, asked, error.fields), null);
    }
  }

  async again(actor: Actor, sessionId: string, form: MoveForm): Promise<Page> {
    return this.page(await this.access.asTrainer(actor, sessionId), form, null);
  }

  async cancelling(actor: Actor, sessionId: string, form: FormModel<'reden'> = formModel(CANCEL_FIELDS)): Promise<Page> {
    const session = await this.access.asTrainer(actor, sessionId);
    const costs = await this.costs.ofCancelling(session);
    return {
      view: 'meetings/moves/cancel',
      model: { title: 'Bijeenkomst afzeggen', ...this.headOf(session), form, costs: shown(costs) },
      isWrong: form.errors.length > 0,
    };
  }

  /** @throws InvalidInput */
  movedTo(session: Session, { dag, begin, plek }: MoveDto): Session {
    const startsAt = instantAt(dag, begin);
    assertAhead(startsAt, this.clock.now());
    const endsAt = new Date(startsAt.getTime() + session.endsAt.getTime() - session.startsAt.getTime());
    assertPossible({ startsAt, endsAt });
    return { ...session, startsAt, endsAt, venueId: plek || null };
  }

  private async page(session: Session, form: MoveForm, plan: { readonly moved: Session; readonly costs: Costs } | null): Promise<Page> {
    const cohort = await this.reader.manager.findOneByOrFail(Cohort, { id: session.cohortId });
    const model = {
      title: 'Bijeenkomst verplaatsen',
      ...this.headOf(session),
      form,
      venues: await this.venues.optionsFor(cohort, form.plek.value, session.venueId),
      plan: plan && {
        when: whenInWords(plan.moved, this.clock.now()),
        ...shown(plan.costs),
        dag: form.dag.value,
        begin: form.begin.value,
        plek: form.plek.value,
      },
    };
    return { view: 'meetings/moves/move', model, isWrong: form.errors.length > 0 };
  }

  private headOf(session: Session): object {
    return { trail: toMeeting(session), name: session.title, address: `/bijeenkomsten/${session.id}`, when: whenInWords(session, this.clock.now()) };
  }
}

const nowOf = ({ startsAt, venueId }: Session) => ({ dag: localDay(startsAt), begin: local(startsAt).toFormat('HH:mm'), plek: venueId });

const shown = ({ blocks, warnings, mails }: Costs): object => ({
  blocks,
  warnings,
  isFree: blocks.length === 0,
  mails: mails === 0 ? 'Er gaat geen bericht uit.' : mails === 1 ? 'Er gaat 1 bericht uit.' : `Er gaan ${String(mails)} berichten uit, aan ieder één.`,
});
