import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { CohortAccess } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { localDay } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { KIND_WORDS, SESSION_KINDS, type SessionKind } from '../sessions/session-kinds.js';
import { Session } from '../sessions/session.entity.js';
import { VenueQueries } from '../venues/venue.queries.js';
import { DatePoll } from './poll.entities.js';

export const NEW_POLL_FIELDS = ['soort', 'kort', 'plek', 'antwoorddag'] as const;
export type NewPollForm = FormModel<(typeof NEW_POLL_FIELDS)[number]>;

const WEEK = 7 * 24 * 60 * 60_000;

/** The form with which a poll begins: already filled in as far as we can guess. */
@Injectable()
export class NewPollPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly venues: VenueQueries,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, cohortId: string, filled?: NewPollForm): Promise<{ view: string; model: object }> {
    const cohort = await this.access.asTrainer(actor, cohortId);
    const antwoorddag = localDay(new Date(this.clock.now().getTime() + WEEK));
    const form = filled ?? formModel(NEW_POLL_FIELDS, { soort: await this.nextKind(cohortId), antwoorddag });
    const model = {
      title: 'Prik een datum',
      trail: [
        { href: '/groep', text: 'Groepen' },
        { href: `/groep/${cohortId}`, text: cohort.name },
      ],
      action: `/groep/${cohortId}/prikkers`,
      form,
      kinds: SESSION_KINDS.map((value) => ({ value, label: labelOf(value), isSelected: form.soort.value === value })),
      venues: await this.venues.optionsFor(cohort, form.plek.value),
    };
    return { view: 'meetings/polls/new', model };
  }

  /** The first part of the training for which nothing stands yet. */
  private async nextKind(cohortId: string): Promise<SessionKind> {
    const { manager } = this.reader;
    const planned = await manager.findBy(Session, { cohortId, cancelledAt: IsNull() });
    const asked = await manager.findBy(DatePoll, { cohortId, closedAt: IsNull() });
    const taken = new Set([...planned, ...asked].map(({ kind }) => kind));
    return SESSION_KINDS.find((kind) => kind.startsWith('G') && !taken.has(kind)) ?? 'overig';
  }
}

const labelOf = (kind: SessionKind): string => (kind.startsWith('G') ? `${kind}, ${KIND_WORDS[kind].toLowerCase()}` : KIND_WORDS[kind]);
