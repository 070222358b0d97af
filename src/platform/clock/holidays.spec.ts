import { DateTime } from 'luxon';
import { holidayOn, holidaysBetween } from './holidays.js';
import { publicHolidaysIn } from './public-holidays.js';
import { HOLIDAY_REGIONS, SCHOOL_HOLIDAYS_UNTIL, schoolHolidaysOf } from './school-holidays.js';

const dayOf = (name: string, year: number): string | undefined => [...publicHolidaysIn(year)].find(([, each]) => each === name)?.[0];

describe('public holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ])('of %i hang on Easter at %s', (year, easter) => {
    const day = (days: number): string => DateTime.fromISO(easter).plus({ days }).toFormat('yyyy-MM-dd');

    expect(dayOf('eerste paasdag', year)).toBe(easter);
    expect(dayOf('Goede Vrijdag', year)).toBe(day(-2));
    expect(dayOf('Hemelvaartsdag', year)).toBe(day(39));
    expect(dayOf('tweede pinksterdag', year)).toBe(day(50));
  });

  it('have Koningsdag on a Saturday when the 27th is a Sunday', () => {
    expect([2025, 2026, 2031].map((year) => dayOf('Koningsdag', year))).toEqual(['2025-04-26', '2026-04-27', '2031-04-26']);
  });
});

describe('school holidays', () => {
  it.each(HOLIDAY_REGIONS)('of %s begin on a Saturday, end on a Sunday and are as long as they should be', (region) => {
    const weeks: Readonly<Record<string, number>> = { kerstvakantie: 2, zomervakantie: 6 };
    const mistakes = schoolHolidaysOf(region).filter(({ name, from, to }) => {
      const [first, last] = [DateTime.fromISO(from), DateTime.fromISO(to)];
      const days = last.diff(first, 'days').days + 1;
      return first.weekday !== 6 || last.weekday !== 7 || days !== (weeks[name] ?? 1) * 7 + 2;
    });

    expect(mistakes).toEqual([]);
  });

  it.each(HOLIDAY_REGIONS)('of %s follow each other, five a year', (region) => {
    const holidays = schoolHolidaysOf(region);
    const overlaps = holidays.slice(1).filter(({ from }, index) => from <= (holidays[index]?.to ?? ''));

    expect(overlaps).toEqual([]);
    expect(holidays.length % 5).toBe(0);
    expect(holidays.at(-1)?.to.slice(0, 4)).toBe(SCHOOL_HOLIDAYS_UNTIL.slice(0, 4));
  });

  it('differ by region in summer', () => {
    expect(['noord', 'midden', 'zuid'].map((region) => holidayOn('2026-08-20', region as 'noord')?.name)).toEqual([
      undefined,
      'zomervakantie',
      'zomervakantie',
    ]);
  });
});

describe('what a day is', () => {
  it('says the public holiday first, and school holidays only with a region', () => {
    expect(holidayOn('2026-04-27', 'noord')).toMatchObject({ name: 'Koningsdag', kind: 'feestdag' });
    expect(holidayOn('2026-04-28', 'noord')).toMatchObject({ name: 'meivakantie', kind: 'schoolvakantie' });
    expect(holidayOn('2026-04-28', null)).toBeNull();
  });

  it('finds what touches a period, over the turn of a year', () => {
    expect(holidaysBetween('2026-12-26', '2027-01-01', 'zuid').map(({ name }) => name)).toEqual(['kerstvakantie', 'tweede kerstdag', 'Nieuwjaarsdag']);
  });
});
