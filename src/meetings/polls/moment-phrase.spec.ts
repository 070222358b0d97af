import { momentsOf } from './moment-pattern.js';
import { patternIn } from './moment-phrase.js';

const TODAY = '2026-03-02';
const daysOf = (phrase: string, today = TODAY): string[] => {
  const pattern = patternIn(phrase, today);
  return pattern ? momentsOf(pattern).map(({ day, time }) => `${day} ${time}`) : [];
};

describe('moments as a trainer says them', () => {
  it('reads weekday, part of the day and month', () => {
    expect(daysOf('dinsdagavonden in maart')).toEqual(['3', '10', '17', '24', '31'].map((day) => `2026-03-${day.padStart(2, '0')} 19:30`));
  });

  it.each([
    ['Donderdagochtenden in april', 5, '2026-04-02 10:00', '2026-04-30 10:00'],
    ['di en do middag van 2 t/m 12 april', 3, '2026-04-02 14:00', '2026-04-09 14:00'],
    ["zaterdag 's middags in maart en april", 8, '2026-03-07 14:00', '2026-04-25 14:00'],
    ['dinsdag ochtend en avond van 28 december tot en met 5 januari', 4, '2026-12-29 10:00', '2027-01-05 19:30'],
    ['dinsdagavonden in februari', 4, '2027-02-02 19:30', '2027-02-23 19:30'],
    ['dinsdagavonden in februari 2028', 5, '2028-02-01 19:30', '2028-02-29 19:30'],
    ['vrijdagavonden in december en januari', 9, '2026-12-04 19:30', '2027-01-29 19:30'],
  ])('%s: %i moments', (phrase, count, first, last) => {
    const days = daysOf(phrase);

    expect([days.length, days[0], days.at(-1)]).toEqual([count, first, last]);
  });

  it('leaves out what is over', () => {
    expect(daysOf('dinsdagavonden in maart', '2026-03-18')).toEqual(['2026-03-24 19:30', '2026-03-31 19:30']);
  });

  it.each([
    '',
    'dinsdag in maart',
    'avonden in maart',
    'dinsdagavonden',
    'dinsdagavond van 29 februari tot en met 3 maart 2027',
    'dinsdagavond van 30 t/m 2 maart',
  ])('understands nothing of "%s"', (phrase) => {
    expect(patternIn(phrase, TODAY)).toBeNull();
  });

  it('stops at two hundred moments', () => {
    expect(daysOf('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag avond van 1 januari t/m 31 december 2027')).toHaveLength(200);
  });
});
