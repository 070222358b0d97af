import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { SessionAccess } from '../sessions/session.access.js';
import { toMeeting } from '../sessions/trails.js';
import { AttendanceQueries } from './attendance.queries.js';
import { WalkInsService } from './walk-ins.service.js';

export const JOIN_FIELDS = ['persoon'] as const;

/** Whose account it is that came without one. */
@Injectable()
export class WalkInPage {
  constructor(
    private readonly access: SessionAccess,
    private readonly attendance: AttendanceQueries,
    private readonly walkIns: WalkInsService,
    private readonly people: PeopleQueries,
  ) {}

  async edit(actor: Actor, sessionId: string, walkInId: string, form: FormModel<'persoon'> = formModel(JOIN_FIELDS)): Promise<{ view: string; model: object }> {
    const session = await this.access.asTrainer(actor, sessionId);
    const walkIn = (await this.attendance.walkInsOf([sessionId])).find(({ id }) => id === walkInId);
    if (!walkIn || (walkIn.name === null && walkIn.personId === null)) throw new NotFound('nobody who walked in at this session');
    const name = walkIn.name ?? 'deze inloper';
    const candidates = walkIn.personId === null ? await this.walkIns.candidatesFor(session) : [];
    const names = await this.people.namesOf(candidates.map(({ personId }) => personId));
    const backHref = `/bijeenkomsten/${sessionId}/aanwezigheid`;
    const model = {
      title: `Wie is ${name}?`,
      name,
      trail: [...toMeeting(session), { href: backHref, text: 'Wie is er?' }],
      action: `/bijeenkomsten/${sessionId}/inlopers/${walkInId}`,
      backHref,
      isJoined: walkIn.personId !== null,
      form,
      accounts: candidates.map(({ personId, role }) => {
        const { firstName, lastName } = nameIn(names, personId);
        const hint = role === 'buurtverbinder' ? 'buurtverbinder' : 'professional';
        return { value: personId, label: `${firstName} ${lastName}`.trim(), hint, isSelected: form.persoon.value === personId };
      }),
    };
    return { view: 'meetings/attendance/walk-in', model };
  }
}
