import { instantAt, timeInWords } from '../../../platform/clock/in-words.js';
import { daysOf, repeatInWords, repeatOf, ruleFor } from './occurrences.js';

const held = (day: string, lastDay: string, rule: string | null) => ({ day, lastDay, startTime: '19:30', rule, skippedDays: [] as string[] });

describe('the days of an activity', () => {
  it.each([
    ['2026-03-24', '2026-04-07', ['2026-03-24T18:30:00.000Z', '2026-03-31T17:30:00.000Z', '2026-04-07T17:30:00.000Z']],
    ['2026-10-20', '2026-11-03', ['2026-10-20T17:30:00.000Z', '2026-10-27T18:30:00.000Z', '2026-11-03T18:30:00.000Z']],
  ])('every week from %s stay at 19.30 when the clock changes', (day, lastDay, instants) => {
    const days = daysOf(held(day, lastDay, 'FREQ=WEEKLY'), day, lastDay);

    expect(days.map((one) => instantAt(one, '19:30').toISOString())).toEqual(instants);
  });

  it('skip a week where it is every two weeks, also when looked at halfway', () => {
    expect(daysOf(held('2026-03-03', '2026-04-30', 'FREQ=WEEKLY;INTERVAL=2'), '2026-03-10', '2026-04-07')).toEqual(['2026-03-17', '2026-03-31']);
  });

  it.each([
    ['2026-03-10', 'FREQ=MONTHLY;BYDAY=2TU', ['2026-03-10', '2026-04-14', '2026-05-12']],
    ['2026-03-31', 'FREQ=MONTHLY;BYDAY=-1TU', ['2026-03-31', '2026-04-28', '2026-05-26']],
  ])('every month from %s fall on the same weekday of the month', (day, rule, days) => {
    expect(ruleFor('maand', day)).toBe(rule);
    expect(daysOf(held(day, '2026-05-31', rule), day, '2026-12-31')).toEqual(days);
  });

  it('leave out what is skipped, also after the clock changed', () => {
    const weekly = { ...held('2026-03-24', '2026-04-14', 'FREQ=WEEKLY'), skippedDays: ['2026-03-31'] };

    expect(daysOf(weekly, '2026-03-24', '2026-12-31')).toEqual(['2026-03-24', '2026-04-07', '2026-04-14']);
  });

  it('at 2.30 begin at 3.30 in the night that the clock goes forward', () => {
    const nights = daysOf({ ...held('2026-03-22', '2026-04-05', 'FREQ=WEEKLY'), startTime: '02:30' }, '2026-03-22', '2026-04-05');

    expect(nights.map((night) => timeInWords(instantAt(night, '02:30')))).toEqual(['2.30 uur', '3.30 uur', '2.30 uur']);
  });

  it('are one day when it does not come back', () => {
    expect(daysOf(held('2026-03-10', '2026-03-10', null), '2026-03-10', '2026-03-10')).toEqual(['2026-03-10']);
    expect(daysOf(held('2026-03-10', '2026-03-10', null), '2026-03-11', '2026-12-31')).toEqual([]);
  });

  it.each([
    ['niet', null],
    ['week', 'elke dinsdag'],
    ['twee-weken', 'om de week op dinsdag'],
    ['maand', 'elke tweede dinsdag van de maand'],
  ] as const)('that come back "%s" are told in words: %s', (repeat, words) => {
    const rule = ruleFor(repeat, '2026-03-10');

    expect(repeatOf(rule)).toBe(repeat);
    expect(repeatInWords({ day: '2026-03-10', rule })).toBe(words);
  });
});
