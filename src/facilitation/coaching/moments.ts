import { instantAt, localDay, localTime } from '../../platform/clock/in-words.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';

export const MOST_MOMENTS = 3;
const LONGEST_AHEAD = 366 * 24 * 60 * 60 * 1000;

/** As typed: "2026-03-12" and "19:30"; both empty for a moment that is not offered. */
export interface TypedMoment {
  readonly day: string;
  readonly time: string;
}

export const dayName = (index: number): string => `dag${String(index + 1)}`;
export const timeName = (index: number): string => `tijd${String(index + 1)}`;

/** What a trainer typed, as instants. @throws InvalidInput that says per field what to do */
export function readMoments(typed: readonly TypedMoment[], now: Date): readonly Date[] {
  const wrong: Record<string, string> = {};
  const moments: Date[] = [];
  typed.slice(0, MOST_MOMENTS).forEach(({ day, time }, index) => {
    if (!day && !time) return;
    const problem = problemOf({ day, time }, moments, now);
    if (problem) wrong[problem.isDay ? dayName(index) : timeName(index)] = problem.message;
    else moments.push(instantAt(day, time));
  });
  if (Object.keys(wrong).length > 0) throw new InvalidInput(wrong);
  if (moments.length === 0) throw new InvalidInput({ [dayName(0)]: 'Kies een dag en een tijd. Eén moment is genoeg.' });
  return moments.toSorted((a, b) => a.getTime() - b.getTime());
}

interface Problem {
  readonly isDay: boolean;
  readonly message: string;
}

function problemOf({ day, time }: TypedMoment, others: readonly Date[], now: Date): Problem | null {
  const atDay = (message: string): Problem => ({ isDay: true, message });
  const atTime = (message: string): Problem => ({ isDay: false, message });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return atDay('Kies een dag.');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return atTime('Kies een tijd, bijvoorbeeld 14:30.');
  if (Number(time.slice(3)) % 15 !== 0) return atTime('Neem een heel uur of een kwartier, bijvoorbeeld 14:15.');
  const at = instantAt(day, time);
  if (Number.isNaN(at.getTime())) return atDay('Deze dag bestaat niet. Kies een andere dag.');
  // when summer time begins, an hour of that night does not exist
  if (localDay(at) !== day || localTime(at) !== time) return atTime('Die nacht gaat de klok vooruit. Deze tijd bestaat dan niet.');
  if (at <= now) return atDay('Dit is al geweest. Kies een moment dat nog komt.');
  if (at.getTime() - now.getTime() > LONGEST_AHEAD) return atDay('Dit is over meer dan een jaar. Kies een dag die dichterbij is.');
  if (others.some((other) => other.getTime() === at.getTime())) return atTime('Dit moment staat er al.');
  return null;
}
