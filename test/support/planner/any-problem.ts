import fc from 'fast-check';
import type { Group, Problem } from '../../../src/meetings/planner/problem.js';
import { group, problem, rooms, sessions, WISHES } from './problems.js';

/** On the first Tuesday, which few wishes fit. */
const standing = (trainerIds: readonly string[], minutes: number) => {
  const startsAt = new Date('2026-09-01T17:30:00Z');
  return { sessionId: 's', startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000), roomId: null, trainerIds, isFixed: false };
};
const anyGroup = (id: string, mayStand: boolean): fc.Arbitrary<Group> =>
  fc
    .record({
      count: fc.integer({ min: 1, max: 4 }),
      trainerIds: fc.subarray(['hanna', 'anja'], { minLength: 1 }),
      lastDays: fc.array(fc.constantFrom(null, '2026-09-08', '2026-09-24'), { minLength: 2, maxLength: 2 }),
      stands: mayStand ? fc.boolean() : fc.constant(false),
      roomCount: fc.integer({ min: 0, max: 3 }),
      needsStepFree: fc.boolean(),
      weekdays: fc.subarray(['dinsdag', 'donderdag', 'zaterdag'] as const, { minLength: 1 }),
      parts: fc.subarray(['ochtend', 'middag', 'avond'] as const, { minLength: 1 }),
      until: fc.constantFrom('2026-09-10', '2026-10-15', '2026-11-12'),
      daysBetween: fc.integer({ min: 1, max: 14 }),
      minutes: fc.constantFrom(90, 180, 235),
      shared: fc.boolean(),
    })
    .map(({ count, trainerIds, lastDays, stands, roomCount, weekdays, parts, until, daysBetween, minutes, shared, ...values }) => {
      const made = group(id, {
        ...values,
        guides: trainerIds.map((trainerId, index) => ({ id: trainerId, untilDay: lastDays[index] ?? null })),
        rooms: rooms(roomCount),
        sessions: sessions(count).map((each, index) => ({ ...each, minutes, standing: stands && index === 0 ? standing(trainerIds, minutes) : null })),
        wishes: { ...WISHES, weekdays, parts, until, daysBetween },
      });
      return shared ? { ...made, people: [...made.people, { id: 'dirk', role: 'wijkprofessional' as const }] } : made;
    });
/** Three groups with whatever wishes, rooms and guides, and days on which somebody or something cannot. */
export const anyProblem = (mayStand: boolean): fc.Arbitrary<Problem> =>
  fc
    .record({
      groups: fc.tuple(anyGroup('a', mayStand), anyGroup('b', mayStand), anyGroup('c', mayStand)),
      away: fc.array(fc.record({ resourceId: fc.constantFrom('hanna', 'anja', 'zaal-0', 'a-1'), day: fc.integer({ min: 1, max: 28 }) }), { maxLength: 4 }),
      no: fc.array(fc.record({ personId: fc.constantFrom('a-0', 'a-7', 'a-8', 'b-0'), day: fc.integer({ min: 1, max: 28 }) }), { maxLength: 6 }),
    })
    .map(({ groups, away, no }) => {
      const span = (day: number) => ({
        startsAt: new Date(`2026-09-${String(day).padStart(2, '0')}T06:00:00Z`),
        endsAt: new Date(`2026-09-${String(day).padStart(2, '0')}T21:00:00Z`),
      });
      return problem(groups, {
        taken: away.map(({ resourceId, day }) => ({ resourceId, ...span(day) })),
        absences: no.map(({ personId, day }) => ({ personId, ...span(day) })),
      });
    });
