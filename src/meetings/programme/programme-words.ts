import { local } from '../../platform/clock/netherlands.js';
import type { SessionBlock } from '../sessions/session-block.entity.js';
import type { Session } from '../sessions/session.entity.js';
import { minutesOf, netMinutesOf } from '../sessions/session-programme.js';
import { durationInWords } from '../sessions/session-words.js';

const MINUTE = 60_000;

export interface ProgrammeRow extends SessionBlock {
  readonly number: number;
  /** "19.45" */
  readonly from: string;
  readonly until: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The blocks with their times on the clock, and how long it takes: all of it, and net (D12). */
export function programmeOf({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>, blocks: readonly SessionBlock[]) {
  let at = startsAt.getTime();
  const rows = blocks.map((block, index): ProgrammeRow => {
    const from = at;
    at += block.minutes * MINUTE;
    return { ...block, number: index + 1, from: clock(from), until: clock(at), isFirst: index === 0, isLast: index === blocks.length - 1 };
  });
  const planned = (endsAt.getTime() - startsAt.getTime()) / MINUTE;
  const total = minutesOf(blocks);
  const differs = rows.length > 0 && total !== planned;
  return {
    rows,
    /** When its last block does; without blocks as it was planned. */
    endsAt: rows.length > 0 ? new Date(at) : endsAt,
    total: durationInWords(total),
    net: durationInWords(netMinutesOf(blocks)),
    difference: differs ? `Het programma duurt ${durationInWords(total)}. De bijeenkomst duurt ${durationInWords(planned)}.` : null,
  };
}

const clock = (at: number): string => local(new Date(at)).toFormat('H.mm');
