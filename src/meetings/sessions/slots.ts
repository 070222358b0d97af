import { InvalidInput } from '../../platform/errors/domain-error.js';

const SLOT = 5 * 60_000;
const LONGEST = 12 * 60 * 60_000;

export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The slots of five minutes a session touches. What ends at 21.00 leaves 21.00 free: adjacent is fine (E9). */
export function slotsOf({ startsAt, endsAt }: Span): readonly number[] {
  const first = startsAt.getTime() / SLOT;
  const after = Math.ceil(endsAt.getTime() / SLOT);
  return Array.from({ length: after - first }, (_, index) => first + index);
}

export const overlaps = (one: Span, other: Span): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** @throws InvalidInput when it would have begun already */
export function assertAhead(startsAt: Date, now: Date): void {
  if (startsAt <= now) throw new InvalidInput({ dag: 'Dit moment is al geweest. Kies een moment dat nog komt.' });
}

/** @throws InvalidInput when a session cannot last like this */
export function assertPossible({ startsAt, endsAt }: Span): void {
  if (startsAt.getTime() % SLOT !== 0) throw new InvalidInput({ begin: 'Kies een tijd op een heel aantal van vijf minuten, zoals 19.30 uur.' });
  if (endsAt <= startsAt) throw new InvalidInput({ einde: 'De bijeenkomst is klaar voor hij begint. Kies een latere eindtijd.' });
  if (endsAt.getTime() - startsAt.getTime() > LONGEST) throw new InvalidInput({ einde: 'Een bijeenkomst duurt hoogstens twaalf uur.' });
}
