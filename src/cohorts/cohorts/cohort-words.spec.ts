import { periodOf, suppressed } from './cohort-words.js';

describe('a group in words', () => {
  it('names its period, with the year once', () => {
    expect(periodOf({ startsOn: '2026-03-12', endsOn: '2026-07-02' })).toBe('12 maart tot en met 2 juli 2026');
    expect(periodOf({ startsOn: '2025-11-01', endsOn: '2026-02-01' })).toBe('1 november 2025 tot en met 1 februari 2026');
  });

  it('hides small numbers from who only follows (D29)', () => {
    expect([0, 1, 4, 5].map((count) => suppressed(count, 'bewoners'))).toEqual([
      'geen bewoners',
      'minder dan 5 bewoners',
      'minder dan 5 bewoners',
      '5 bewoners',
    ]);
  });
});
