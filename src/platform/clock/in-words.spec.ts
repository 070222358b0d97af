import { ageInWords, agoInWords, dayInWords, localDay, startOfDay } from './in-words.js';

const now = new Date('2026-03-12T20:00:00Z');

describe('moments in words', () => {
  it('names the day, with the year only when it is another', () => {
    expect(dayInWords(now, now)).toBe('donderdag 12 maart');
    expect(dayInWords(new Date('2025-12-31T12:00:00Z'), now)).toBe('woensdag 31 december 2025');
  });

  it.each([
    ['2026-03-12T19:59:10Z', 'net'],
    ['2026-03-12T19:50:00Z', '10 minuten geleden'],
    ['2026-03-12T08:30:00Z', 'vandaag, 9.30 uur'],
    ['2026-03-11T22:30:00Z', 'gisteren'],
    ['2026-03-09T22:30:00Z', '3 dagen geleden'],
    ['2026-03-02T09:00:00Z', 'op 2 maart'],
  ])('says of %s: %s', (at, words) => {
    expect(agoInWords(new Date(at), now)).toBe(words);
  });

  it('says how old something is', () => {
    expect([0, 1, 3].map(ageInWords)).toEqual(['van vandaag', '1 dag oud', '3 dagen oud']);
  });

  it('counts days as they are in the Netherlands', () => {
    expect(localDay(new Date('2026-03-12T23:30:00Z'))).toBe('2026-03-13');
    expect(startOfDay('2026-03-30').toISOString()).toBe('2026-03-29T22:00:00.000Z');
  });
});
