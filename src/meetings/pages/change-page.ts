import { Injectable } from '@nestjs/common';
import { CohortQueries } from '../../cohorts/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { SessionAccess } from '../sessions/session.access.js';
import { toMeeting } from '../sessions/trails.js';
import { SessionQueries } from '../sessions/session.queries.js';

export const CHANGE_FIELDS = ['naam', 'online', 'bericht', 'aantal', 'trainers'] as const;
type Form = FormModel<(typeof CHANGE_FIELDS)[number]>;

/** What of a session can change while time and place stay. */
@Injectable()
export class ChangePage {
  constructor(
    private readonly access: SessionAccess,
    private readonly sessions: SessionQueries,
    private readonly cohorts: CohortQueries,
  ) {}

  async edit(actor: Actor, sessionId: string, form?: Form, body?: unknown): Promise<{ view: string; model: object }> {
    const session = await this.access.asTrainer(actor, sessionId);
    const { title, onlineLink, message, capacity, cohortId } = session;
    const own = (await this.sessions.trainersOf([sessionId])).map(({ personId }) => personId);
    const chosen = form ? [(body as { trainers?: unknown } | undefined)?.trainers].flat() : own;
    const trainers = (await this.cohorts.trainersOf([cohortId])).get(cohortId) ?? [];
    const model = {
      title: 'Bijeenkomst aanpassen',
      name: title,
      trail: toMeeting(session),
      address: `/bijeenkomsten/${sessionId}`,
      form: form ?? formModel(CHANGE_FIELDS, { naam: title, online: onlineLink, bericht: message, aantal: capacity }),
      trainers: trainers.map(({ personId, firstName }) => ({ value: personId, label: firstName, hint: null, isSelected: chosen.includes(personId) })),
    };
    return { view: 'meetings/sessions/edit', model };
  }
}
