import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { SessionAccess } from '../sessions/session.access.js';
import { toMeeting } from '../sessions/trails.js';
import type { AttendanceRecord } from './attendance-record.entity.js';
import { labelOf } from './attendance-states.js';
import { DoorList } from './door-list.js';

/** Everything that was ever written down of who was there, the newest first (D11). */
@Injectable()
export class AttendanceHistoryPage {
  constructor(
    private readonly access: SessionAccess,
    private readonly list: DoorList,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async index(actor: Actor, sessionId: string): Promise<object> {
    const session = await this.access.asTrainer(actor, sessionId);
    const guests = await this.list.of(sessionId);
    const written = guests.flatMap((guest) => guest.records.map((record) => ({ guest, record, isLast: record === guest.records.at(-1) })));
    const names = await this.people.namesOf([...new Set(written.flatMap(({ record }) => record.writtenById ?? []))]);
    const now = this.clock.now();
    return {
      title: 'Wat er eerder stond',
      trail: [...toMeeting(session), { href: `/bijeenkomsten/${sessionId}/aanwezigheid`, text: 'Wie is er?' }],
      rows: written
        .sort((one, other) => other.record.writtenAt.getTime() - one.record.writtenAt.getTime() || other.record.number - one.record.number)
        .map(({ guest, record, isLast }) => ({
          when: `${dayInWords(record.writtenAt, now)}, ${timeInWords(record.writtenAt)}`,
          datetime: record.writtenAt.toISOString(),
          name: guest.name,
          what: inWords(record),
          by:
            record.way === 'self' ? 'zelf, met de code' : record.writtenById === null ? 'een trainer van eerder' : nameIn(names, record.writtenById).firstName,
          isLast,
        })),
    };
  }
}

/** "Kwam later, 20 minuten. Telt 130 minuten." */
function inWords({ state, minutes, netMinutes }: AttendanceRecord): string {
  const how = minutes === null ? '' : `, ${String(minutes)} minuten`;
  return `${labelOf(state)}${how}. Telt ${String(netMinutes)} minuten.`;
}
