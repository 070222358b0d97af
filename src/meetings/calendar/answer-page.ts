import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { CHECK_IN_FIELDS, type CheckInForm } from '../check-in/check-in-page.js';
import { OwnCheckIns } from '../check-in/own-check-ins.js';
import { ownWords } from '../replies/reply-words.js';
import { whenInWords } from '../sessions/session-words.js';
import { ReplyLinks } from './reply-links.js';
import { SessionDetailsQueries } from './session-details.js';

/** What somebody is asked, and what they said; of the others nothing. */
@Injectable()
export class AnswerPage {
  constructor(
    private readonly links: ReplyLinks,
    private readonly sessions: SessionDetailsQueries,
    private readonly checkIns: OwnCheckIns,
    private readonly clock: Clock,
  ) {}

  async show(token: string, form: FormModel<'antwoord'>, typed: CheckInForm = formModel(CHECK_IN_FIELDS)): Promise<{ view: string; model: object }> {
    const { session, invitee } = await this.links.open(token);
    const now = this.clock.now();
    const [details] = await this.sessions.of([session]);
    const checkIn = await this.checkIns.of(invitee.personId, session);
    const action = `/antwoord/${encodeURIComponent(token)}`;
    const model = {
      ...details,
      form,
      action,
      checkIn: checkIn && { ...checkIn, form: typed, action: `${action}/aanmelding` },
      when: whenInWords(session, now),
      datetime: session.startsAt.toISOString(),
      isCancelled: session.cancelledAt !== null,
      own: ownWords(invitee, now),
      hasAnswered: invitee.reply !== 'none',
      buttons: BUTTONS.map((button) => ({ ...button, kind: button.reply === invitee.reply ? null : '2', isCurrent: button.reply === invitee.reply })),
    };
    return { view: 'meetings/calendar/answer', model };
  }
}

const BUTTONS = [
  { reply: 'accepted', value: 'ja', text: 'Ja, ik kom' },
  { reply: 'tentative', value: 'misschien', text: 'Ik weet het nog niet' },
  { reply: 'declined', value: 'nee', text: 'Nee, ik kan niet' },
] as const;
