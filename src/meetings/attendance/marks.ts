import { InvalidInput } from '../../platform/errors/domain-error.js';
import { type AttendanceState, STATE_WORDS } from './attendance-states.js';
import type { DoorGuest } from './door-list.js';

/** What the trainer chose for one guest. */
export interface Mark {
  readonly state: AttendanceState;
  /** Later or earlier; null for the other states. */
  readonly minutes: number | null;
  /** Left out: what follows from the programme. */
  readonly netMinutes: number | null;
  /** Number of the record that stood on the page; 0 for none. */
  readonly seen: number;
}

const PARTS = ['staat', 'minuten', 'netto', 'nummer'] as const;
type Part = (typeof PARTS)[number];

export const fieldOf = (part: Part, key: string): string => `${part}-${key}`;
export const fieldsOf = (guests: readonly Pick<DoorGuest, 'key'>[]): readonly string[] => guests.flatMap(({ key }) => PARTS.map((part) => fieldOf(part, key)));

/** Reads what was chosen per guest; who was left open has no mark. @throws InvalidInput */
export function marksIn(body: unknown, guests: readonly DoorGuest[], most: number): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  const wrong: Record<string, string> = {};
  for (const { key, name } of guests) {
    const typed = (part: Part): string => textIn(body, fieldOf(part, key));
    if (typed('staat') === '') continue;
    const state = STATE_WORDS.find(({ value }) => value === typed('staat'))?.state;
    const isPartial = state === 'late' || state === 'left_early';
    const minutes = isPartial ? numberIn(typed('minuten'), most) : null;
    const netMinutes = numberIn(typed('netto'), most);
    if (!state) wrong[fieldOf('staat', key)] = `${name}: kies of deze persoon er is.`;
    else if (isPartial && (minutes === null || minutes === 'wrong' || minutes === 0))
      wrong[fieldOf('minuten', key)] = `${name}: vul in hoeveel minuten, van 1 tot en met ${String(most)}.`;
    else if (netMinutes === 'wrong')
      wrong[fieldOf('netto', key)] = `${name}: hoeveel minuten training telt? Vul een getal in van 0 tot en met ${String(most)}.`;
    else marks.set(key, { state, minutes: minutes === 'wrong' ? null : minutes, netMinutes, seen: Number(typed('nummer')) || 0 });
  }
  if (Object.keys(wrong).length > 0) throw new InvalidInput(wrong);
  return marks;
}

function textIn(body: unknown, name: string): string {
  const value = (body as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof value === 'string' ? value.trim() : '';
}

function numberIn(text: string, most: number): number | null | 'wrong' {
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : 'wrong';
}
