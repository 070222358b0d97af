import { dueAt, isDaytime, momentAt, plannedMoments } from './reminder-moments.policy.js';

const at = (words: string): Date => new Date(words);
const LONG_AGO = at('2026-01-01T12:00:00Z');
const moments = (...days: number[]) => days.map((daysBefore) => ({ daysBefore, since: LONG_AGO }));
const daysAt = (startsAt: Date, days: readonly number[], now: string): number | null =>
  momentAt(plannedMoments(startsAt, moments(...days)), at(now))?.daysBefore ?? null;

describe('the moments of reminders', () => {
  const TUESDAY = at('2026-03-31T17:30:00Z');

  it.each([
    ['a week before, over the night that summer time begins', '2026-03-31T17:30:00Z', 7, '2026-03-24T08:00:00Z'],
    ['a day before, in summer time', '2026-03-31T17:30:00Z', 1, '2026-03-30T07:00:00Z'],
    ['a day before, over the night that winter time begins', '2026-10-25T18:30:00Z', 1, '2026-10-24T07:00:00Z'],
    ['on the day that summer time begins', '2026-03-29T17:30:00Z', 0, '2026-03-29T06:00:00Z'],
    ['a day before the first of March in a leap year', '2028-03-01T18:30:00Z', 1, '2028-02-29T08:00:00Z'],
    ['a day before a session just after midnight', '2026-06-10T22:30:00Z', 1, '2026-06-10T07:00:00Z'],
  ])('are in the morning by the clock on the wall: %s', (_, startsAt, days, due) => {
    expect(dueAt(at(startsAt), days)).toEqual(at(due));
  });

  it('are windows: each lasts until the next, the last until an hour before it begins', () => {
    expect(daysAt(TUESDAY, [7, 1], '2026-03-24T07:59:59Z')).toBeNull();
    expect(daysAt(TUESDAY, [7, 1], '2026-03-24T08:00:00Z')).toBe(7);
    expect(daysAt(TUESDAY, [7, 1], '2026-03-30T06:59:59Z')).toBe(7);
    expect(daysAt(TUESDAY, [7, 1], '2026-03-30T07:00:00Z')).toBe(1);
    expect(daysAt(TUESDAY, [7, 1], '2026-03-31T16:29:59Z')).toBe(1);
    expect(daysAt(TUESDAY, [7, 1], '2026-03-31T16:30:00Z')).toBeNull();
  });

  it('that a sleeping server missed are not caught up with, save the latest', () => {
    expect(daysAt(TUESDAY, [14, 7, 3, 1], '2026-03-29T12:00:00Z')).toBe(3);
  });

  it('that had passed when they were chosen, are none', () => {
    const late = plannedMoments(TUESDAY, [
      { daysBefore: 7, since: at('2026-03-24T08:00:00Z') },
      { daysBefore: 1, since: at('2026-03-24T08:00:00Z') },
    ]);

    expect(late.map(({ daysBefore }) => daysBefore)).toEqual([1]);
  });

  it('are none on the day itself when it begins too early in the morning', () => {
    expect(plannedMoments(at('2026-03-31T06:30:00Z'), moments(0))).toEqual([]);
    expect(plannedMoments(at('2026-03-31T08:00:00Z'), moments(0))).toHaveLength(1);
  });

  it('wake nobody', () => {
    expect(['2026-03-31T05:59:00Z', '2026-03-31T06:00:00Z', '2026-03-31T18:59:00Z', '2026-03-31T19:00:00Z'].map((now) => isDaytime(at(now)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
