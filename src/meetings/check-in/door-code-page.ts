import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { timeInWords } from '../../platform/clock/in-words.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Actor } from '../../platform/security/actor.js';
import { qrOf } from '../../platform/web/qr.js';
import { isCheckInOpen, opensAt } from '../attendance/door.policy.js';
import { SessionAccess } from '../sessions/session.access.js';
import { SessionIsCancelled } from '../sessions/session.errors.js';
import { toMeeting } from '../sessions/trails.js';
import { CheckInIsClosed } from './check-in.errors.js';
import { DoorCodes } from './door-codes.js';

/** For the wall or the table: the code of now, to read, to say and to scan. */
@Injectable()
export class DoorCodePage {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly access: SessionAccess,
    private readonly codes: DoorCodes,
    private readonly clock: Clock,
  ) {}

  /** @throws CheckInIsClosed, SessionIsCancelled */
  async show(actor: Actor, sessionId: string): Promise<object> {
    const session = await this.access.asTrainer(actor, sessionId);
    const now = this.clock.now();
    if (session.cancelledAt) throw new SessionIsCancelled('the code of a session that is cancelled');
    if (!isCheckInOpen(session, now)) throw new CheckInIsClosed(sessionId, opensAt(session), now);
    const { digits, spoken, until, renewsAt } = this.codes.of(sessionId);
    const address = `${this.config.baseUrl}/hier`;
    return {
      title: 'De code van nu',
      trail: [...toMeeting(session), { href: `/bijeenkomsten/${sessionId}/aanwezigheid`, text: 'Wie is er?' }],
      name: session.title,
      code: spoken,
      address: address.replace(/^https?:\/\//, ''),
      until: timeInWords(until < session.endsAt ? until : session.endsAt),
      qr: qrOf(`${address}?code=${digits}`),
      renewsIn: renewsAt.getTime() - now.getTime(),
      againHref: `/bijeenkomsten/${sessionId}/code`,
      listHref: `/bijeenkomsten/${sessionId}/aanwezigheid`,
    };
  }
}
