import { localHour } from '../../platform/clock/in-words.js';
import type { Session } from '../sessions/session.entity.js';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** Nobody gets a mail at night. */
const MORNING = 9;
const NIGHT = 22;

/** From so many answers on nobody can tell who gave which (D15). */
export const LEAST_ANSWERS = 3;
/** Two hours after it ended people are home (E14). */
export const ASKED_AFTER = 2 * HOUR;
/** Attendance is put right the day after as well; who is added later is not asked any more. */
export const ASKED_UNTIL = 2 * DAY;

export const isStillAsked = ({ endsAt }: Pick<Session, 'endsAt'>, now: Date): boolean => now.getTime() - endsAt.getTime() <= ASKED_UNTIL;

export const isDay = (now: Date): boolean => localHour(now) >= MORNING && localHour(now) < NIGHT;

/** A week after the session the answers become counts. */
export const closesAt = ({ endsAt }: Pick<Session, 'endsAt'>): Date => new Date(endsAt.getTime() + 7 * DAY);

/** One answer more would show what that one said: the first three are shown together, and then every next three (D15). */
export const isToBeCounted = (answers: number, shown: number): boolean => answers - shown >= LEAST_ANSWERS;
