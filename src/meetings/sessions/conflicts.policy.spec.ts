import { conflictsOf, type Planned } from './conflicts.policy.js';

const planned = (id: string, from: string, to: string, venueId: string | null, ...personIds: string[]): Planned => ({
  id,
  startsAt: new Date(`2026-03-10T${from}Z`),
  endsAt: new Date(`2026-03-10T${to}Z`),
  venueId,
  personIds,
});
const mine = planned('mine', '18:00', '20:00', 'linde', 'hanna', 'riet');

describe('conflicts in time (E9)', () => {
  it('blocks the same room and the same person at once', () => {
    expect(conflictsOf(mine, [planned('b', '19:55', '21:00', 'linde', 'anja')])).toEqual([{ kind: 'room', withId: 'b', blocks: true }]);
    expect(conflictsOf(mine, [planned('b', '17:00', '18:05', 'eik', 'riet')])).toEqual([{ kind: 'person', withId: 'b', blocks: true }]);
  });

  it('finds adjacent fine in the same room, and between people who do not meet', () => {
    expect(conflictsOf(mine, [planned('b', '20:00', '21:00', 'linde', 'hanna'), planned('c', '18:00', '20:00', 'eik', 'anja')])).toEqual([]);
  });

  it('warns of too little time to travel, before and after, and not from half an hour', () => {
    expect(conflictsOf(mine, [planned('b', '20:10', '21:00', 'eik', 'hanna'), planned('c', '16:00', '18:00', null, 'riet')])).toEqual([
      { kind: 'travel', withId: 'b', blocks: false, minutes: 10 },
      { kind: 'travel', withId: 'c', blocks: false, minutes: 0 },
    ]);
    expect(conflictsOf(mine, [planned('b', '20:30', '21:00', 'eik', 'hanna')])).toEqual([]);
  });

  it('is never in conflict with itself, nor online with online', () => {
    expect(conflictsOf(mine, [mine])).toEqual([]);
    expect(conflictsOf({ ...mine, venueId: null }, [planned('b', '20:00', '21:00', null, 'hanna')])).toEqual([]);
  });
});
