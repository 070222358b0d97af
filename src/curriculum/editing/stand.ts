import { createHash } from 'node:crypto';
import { InvalidInput } from '../../platform/errors/domain-error.js';

/**
 * What a window showed when its form was opened, as a fingerprint of the words: an older window overwrites nothing,
 * and two windows that say the same do not quarrel.
 */
export function standOf(words: object): string {
  const own = Object.entries(words).filter(([name]) => !PLACE.has(name));
  return createHash('sha256')
    .update(JSON.stringify(own.sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')
    .slice(0, 16);
}

/** Where a part stands is no words of it: moving a lesson disturbs nobody who writes in it. */
const PLACE = new Set(['id', 'versionId', 'moduleId', 'position']);

const CHANGED_ELSEWHERE = 'Dit is intussen veranderd in een ander venster, of door een andere auteur. Bewaar nog een keer als jouw tekst moet blijven.';

/** @throws InvalidInput about `stand` */
export function assertUnchanged(now: object, seen: string): void {
  if (standOf(now) !== seen) throw new InvalidInput({ stand: CHANGED_ELSEWHERE });
}

interface StandField {
  readonly value: string;
  readonly error: string | null;
}

/** What the form sends next: after the warning the stand of now, so that saving again is a choice; else what it had. */
export const standFor = (now: object, filled: StandField | null): string => (filled && filled.error === null ? filled.value : standOf(now));
