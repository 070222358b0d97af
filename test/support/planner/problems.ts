import type { Group, Guide, Problem, Room, Wishes } from '../../../src/meetings/planner/problem.js';
import type { SessionKind } from '../../../src/meetings/index.js';

export const WISHES: Wishes = {
  weekdays: ['dinsdag', 'donderdag'],
  parts: ['avond'],
  from: '2026-09-01',
  until: '2026-11-13',
  daysBetween: 14,
  inSchoolHolidays: false,
  withoutRoom: false,
};

export const PARTS_OF_TRAINING: readonly SessionKind[] = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6'];

export const rooms = (count: number): readonly Room[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `zaal-${String(index)}`,
    name: `Zaal ${String(index)}`,
    capacity: 12 + 2 * index,
    isStepFree: index % 2 === 0,
  }));

export const sessions = (count: number): Group['sessions'] =>
  PARTS_OF_TRAINING.slice(0, count).map((kind) => ({ kind, minutes: 180, asksForMix: true, standing: null }));

/** The group's own trainers. */
export const guides = (...ids: string[]): readonly Guide[] => ids.map((id) => ({ id, untilDay: null }));

/** Seven residents and two professionals, three sessions, one trainer, two rooms, until something else is said. */
export const group = (id: string, values: Partial<Group> = {}): Group => ({
  id,
  name: `Groep ${id}`,
  kind: 'mixed',
  region: 'midden',
  people: Array.from({ length: 9 }, (_, index) => ({
    id: `${id}-${String(index)}`,
    role: index < 7 ? ('buurtverbinder' as const) : ('wijkprofessional' as const),
  })),
  guides: guides('hanna'),
  needsStepFree: false,
  rooms: rooms(2),
  wishes: WISHES,
  sessions: sessions(3),
  ...values,
});

export const problem = (groups: readonly Group[], values: Partial<Problem> = {}): Problem => ({
  now: new Date('2026-08-01T10:00:00Z'),
  groups,
  taken: [],
  absences: [],
  ...values,
});

/** Must show 6: six groups, six sessions, three trainers, five rooms. Every trainer guides four groups with another. */
export function wholeProgramme(): Problem {
  const trainers = ['hanna', 'anja', 'mehmet'];
  const groups = Array.from({ length: 6 }, (_, index) =>
    group(`g${String(index)}`, {
      guides: guides(trainers[index % 3] ?? '', trainers[(index + 1) % 3] ?? ''),
      rooms: rooms(5),
      needsStepFree: index === 0,
      sessions: sessions(6),
      wishes: { ...WISHES, until: '2026-12-18', weekdays: index % 2 === 0 ? ['dinsdag', 'donderdag'] : ['maandag', 'dinsdag'] },
    }),
  );
  return problem(groups);
}
