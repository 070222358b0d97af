import type { CohortKind, TeamRole } from '../../cohorts/index.js';
import type { HolidayRegion } from '../../platform/clock/school-holidays.js';
import type { Part, Weekday } from '../polls/moment-pattern.js';
import type { Span } from '../sessions/slots.js';
import type { SessionKind } from '../sessions/session-kinds.js';

/** What a trainer asks of the moments of a group. They bind: what does not fit them is not planned. */
export interface Wishes {
  readonly weekdays: readonly Weekday[];
  readonly parts: readonly Part[];
  /** Not before and not after these days, as "2026-03-01". */
  readonly from: string;
  readonly until: string;
  /** At least so many days from one session to the next. */
  readonly daysBetween: number;
  readonly inSchoolHolidays: boolean;
  /** Where they meet is for later. */
  readonly withoutRoom: boolean;
}

/** A session that stands in the calendar already. */
export interface Standing extends Span {
  readonly sessionId: string;
  readonly roomId: string | null;
  readonly trainerIds: readonly string[];
  /** Locked, or over: it stays. */
  readonly isFixed: boolean;
}

export interface WantedSession {
  readonly kind: SessionKind;
  readonly minutes: number;
  /** Whether the training asks for residents and professionals together. */
  readonly asksForMix: boolean;
  readonly standing: Standing | null;
}

export interface Room {
  readonly id: string;
  readonly name: string;
  /** null: nobody said. */
  readonly capacity: number | null;
  readonly isStepFree: boolean;
}

/** Who guides a group. */
export interface Guide {
  readonly id: string;
  /** The last day of who stands in, as "2026-03-12"; null: one of the group's own trainers. */
  readonly untilDay: string | null;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly kind: CohortKind | null;
  readonly region: HolidayRegion | null;
  readonly people: readonly { readonly id: string; readonly role: TeamRole }[];
  /** Each can guide a session of this group alone. */
  readonly guides: readonly Guide[];
  readonly needsStepFree: boolean;
  /** The rooms of its organisation; empty: it plans without. */
  readonly rooms: readonly Room[];
  readonly wishes: Wishes;
  /** In the order of the training. */
  readonly sessions: readonly WantedSession[];
}

/** A room or a person that is taken by something outside this plan. */
export interface Taken extends Span {
  readonly resourceId: string;
}

/** Somebody said no to these hours; who said nothing can. */
export interface Absence extends Span {
  readonly personId: string;
}

/** Everything a plan depends on: the same problem, the same rules, wherever it is solved. */
export interface Problem {
  readonly now: Date;
  readonly groups: readonly Group[];
  readonly taken: readonly Taken[];
  readonly absences: readonly Absence[];
}
