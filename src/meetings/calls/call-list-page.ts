import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { REPLY_TAGS } from '../replies/reply-words.js';
import { SessionAccess } from '../sessions/session.access.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { whenInWords, whereInWords } from '../sessions/session-words.js';
import { toMeeting } from '../sessions/trails.js';
import { CallList, type ToCall } from './call-list.js';

export const CALL_FIELDS = ['persoon', 'telefoon', 'akkoord'] as const;
type Form = FormModel<(typeof CALL_FIELDS)[number]>;

/** Whom the trainers call, and who of them did; it prints on A4 (D35). */
@Injectable()
export class CallListPage {
  constructor(
    private readonly access: SessionAccess,
    private readonly sessions: SessionQueries,
    private readonly list: CallList,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, sessionId: string, form: Form = formModel(CALL_FIELDS)): Promise<{ view: string; model: object }> {
    const session = await this.access.asTrainer(actor, sessionId);
    const now = this.clock.now();
    const venues = await this.sessions.venuesOf([session]);
    const isOver = session.endsAt <= now;
    const { toCall, others } = isOver ? { toCall: [], others: [] } : await this.list.of(session);
    const meeting = `/bijeenkomsten/${sessionId}`;
    const model = {
      title: 'Bellijst',
      trail: toMeeting(session),
      name: session.title,
      when: whenInWords(session, now),
      where: whereInWords(session, session.venueId === null ? undefined : venues.get(session.venueId)),
      isOver,
      isCancelled: session.cancelledAt !== null,
      address: `${meeting}/bellijst`,
      meeting,
      rows: toCall.map((each) => rowOf(each, now)),
      form,
      people: [
        { value: '', label: 'Kies iemand', isSelected: false },
        ...others.map(({ personId, name }) => ({ value: personId, label: name, isSelected: personId === form.persoon.value })),
      ],
      mayAdd: others.length > 0,
    };
    return { view: 'meetings/calls/show', model };
  }
}

const rowOf = ({ personId, name, reply, reasons, phone, call, wasCalledBefore, isEntry }: ToCall, now: Date): object => ({
  personId,
  name,
  why: reasons.join(', '),
  reply: REPLY_TAGS[reply].label,
  phone: phone === null ? null : { href: `tel:${phone.replaceAll(/[^\d+]/g, '')}`, text: phone.replaceAll(' ', '\u00a0') },
  called: call && `${call.by}, ${agoInWords(call.at, now)}`,
  wasCalledBefore,
  isEntry,
});
