import type { AttendanceState } from './attendance-states.js';

type Part = { readonly minutes: number; readonly isNet: boolean };

/** The programme on the clock; without one, all of the session is training. */
export const partsOf = (blocks: readonly Part[], sessionMinutes: number): readonly Part[] =>
  blocks.length > 0 ? blocks : [{ minutes: sessionMinutes, isNet: true }];

/** What counts as training of what somebody sat through (D12): the net blocks, as far as they were in the room. */
export function netMinutesFor(parts: readonly Part[], state: AttendanceState, minutes: number): number {
  if (state === 'excused' || state === 'absent') return 0;
  const from = state === 'late' ? minutes : 0;
  const until = parts.reduce((sum, part) => sum + part.minutes, 0) - (state === 'left_early' ? minutes : 0);
  let at = 0;
  let net = 0;
  for (const part of parts) {
    const end = at + part.minutes;
    if (part.isNet) net += Math.max(0, Math.min(end, until) - Math.max(at, from));
    at = end;
  }
  return net;
}
