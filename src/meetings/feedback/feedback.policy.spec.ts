import { closesAt, isDay, isToBeCounted } from './feedback.policy.js';

describe('asking how it was', () => {
  it.each([
    ['2026-03-10T07:59:00Z', false],
    ['2026-03-10T08:00:00Z', true],
    ['2026-03-10T20:59:00Z', true],
    ['2026-03-10T21:00:00Z', false],
    ['2026-07-10T07:00:00Z', true],
  ])('at %s is done: %s', (now, expected) => {
    expect(isDay(new Date(now))).toBe(expected);
  });

  it('is over a week after the session', () => {
    expect(closesAt({ endsAt: new Date('2026-03-10T21:30:00Z') })).toEqual(new Date('2026-03-17T21:30:00Z'));
  });

  it.each([
    [2, 0, false],
    [3, 0, true],
    [4, 3, false],
    [5, 3, false],
    [6, 3, true],
  ])('%d answers, of which %d are shown: counted again: %s (D15)', (answers, shown, expected) => {
    expect(isToBeCounted(answers, shown)).toBe(expected);
  });
});
