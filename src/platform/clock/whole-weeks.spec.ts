import { plusWeeks, weekdayOf, weeksToReach } from './whole-weeks.js';

describe('moving a day by whole weeks', () => {
  it.each([
    ['2026-03-12', '2027-03-03', '2027-03-04'],
    ['2026-03-12', '2027-03-04', '2027-03-04'],
    ['2026-03-12', '2027-03-05', '2027-03-11'],
    ['2026-03-26', '2026-03-29', '2026-04-02'],
    ['2026-10-22', '2026-10-26', '2026-10-29'],
    ['2024-02-29', '2025-02-28', '2025-03-06'],
    ['2027-03-04', '2026-03-10', '2026-03-12'],
  ])('from %s to %s or soon after keeps the weekday: %s', (day, wanted, moved) => {
    expect(plusWeeks(day, weeksToReach(day, wanted))).toBe(moved);
    expect(weekdayOf(moved)).toBe(weekdayOf(day));
  });
});
