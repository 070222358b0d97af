import type { Span } from './slots.js';

/** When and where. */
export interface Whereabouts extends Span {
  readonly venueId: string | null;
}

export const isSame = (one: Whereabouts, other: Whereabouts): boolean =>
  one.venueId === other.venueId && one.startsAt.getTime() === other.startsAt.getTime() && one.endsAt.getTime() === other.endsAt.getTime();
