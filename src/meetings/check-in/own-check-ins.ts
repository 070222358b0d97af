import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { AttendanceQueries } from '../attendance/attendance.queries.js';
import { isThere } from '../attendance/attendance-states.js';
import { isCheckInOpen } from '../attendance/door.policy.js';
import type { Session } from '../sessions/session.entity.js';
import { CheckInService } from './check-in.service.js';

export interface OwnCheckIn {
  readonly isIn: boolean;
  readonly words: string;
}

/** What a guest sees of it while the session is on: may say so, or stands on the list. Else null. */
@Injectable()
export class OwnCheckIns {
  constructor(
    private readonly checkIns: CheckInService,
    private readonly attendance: AttendanceQueries,
    private readonly clock: Clock,
  ) {}

  async of(personId: string, session: Session): Promise<OwnCheckIn | null> {
    const isOn = isCheckInOpen(session, this.clock.now()) && (await this.checkIns.openFor(personId)).some(({ id }) => id === session.id);
    if (!isOn) return null;
    const own = (await this.attendance.recordsOf([session.id])).filter((record) => record.personId === personId);
    const latest = own.reduce<(typeof own)[number] | null>((last, each) => (last && last.number > each.number ? last : each), null);
    if (!latest) return { isIn: false, words: 'Typ de code die bij je trainer staat. Dan sta je op de lijst.' };
    if (!isThere(latest.state)) return { isIn: true, words: 'Je trainer schreef op dat je er niet bent. Klopt dat niet? Zeg het even.' };
    const later =
      latest.state === 'late' ? ` Er staat dat je ${String(latest.minutes ?? 0)} minuten later kwam. Klopt dat niet? Zeg het tegen je trainer.` : '';
    return { isIn: true, words: `Je staat op de lijst. Fijn dat je er bent.${later}` };
  }
}
