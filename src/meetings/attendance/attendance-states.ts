/** How somebody attended (E11). */
export const ATTENDANCE_STATES = ['present', 'late', 'left_early', 'excused', 'absent'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

const THERE: readonly AttendanceState[] = ['present', 'late', 'left_early'];

/** Was in the room, for a part or for all of it. */
export const isThere = (state: AttendanceState): boolean => THERE.includes(state);

export interface StateWords {
  readonly state: AttendanceState;
  /** As the form sends it. */
  readonly value: string;
  readonly label: string;
  readonly tone: 'yes' | 'maybe' | 'no';
}

export const STATE_WORDS: readonly StateWords[] = [
  { state: 'present', value: 'er', label: 'Is er', tone: 'yes' },
  { state: 'late', value: 'later', label: 'Kwam later', tone: 'maybe' },
  { state: 'left_early', value: 'eerder', label: 'Ging eerder', tone: 'maybe' },
  { state: 'excused', value: 'afgemeld', label: 'Afgemeld', tone: 'no' },
  { state: 'absent', value: 'niet', label: 'Niet gezien', tone: 'no' },
];

export const labelOf = (state: AttendanceState): string => STATE_WORDS.find((each) => each.state === state)?.label ?? '';
