import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { FormModel } from '../../platform/web/forms.js';
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
    private readonly clock: Clock,
  ) {}

  async show(token: string, form: FormModel<'antwoord'>): Promise<{ view: string; model: object }> {
    const { session, invitee } = await this.links.open(token);
    const now = this.clock.now();
    const [details] = await this.sessions.of([session]);
    const model = {
      ...details,
      form,
      action: `/antwoord/${encodeURIComponent(token)}`,
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
