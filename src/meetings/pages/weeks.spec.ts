import { mondayIn, weekInWords, weeksFrom } from './weeks.js';

const now = new Date('2026-03-11T09:00:00Z');
const on = (day: string): Date => new Date(`${day}T18:30:00Z`);
const itself = (at: Date): Date => at;

describe('sessions week by week', () => {
  it('begin on Monday, and a week in which nothing is takes no place', () => {
    const { weeks } = weeksFrom(['2026-03-09', '2026-03-15', '2026-03-16', '2026-05-05'].map(on), itself, '2026-03-09');

    expect(weeks.map(({ monday, rows }) => [monday, rows.length])).toEqual([
      ['2026-03-09', 2],
      ['2026-03-16', 1],
      ['2026-05-04', 1],
    ]);
  });

  it('show six at a time, and lead there and back again', () => {
    const days = Array.from({ length: 14 }, (_, week) => new Date(on('2026-01-06').getTime() + week * 7 * 86_400_000));
    const first = weeksFrom(days, itself, '2026-01-01');
    const second = weeksFrom(days, itself, first.next ?? '');
    const third = weeksFrom(days, itself, second.next ?? '');

    expect([first, second, third].map(({ weeks }) => weeks.length)).toEqual([6, 6, 2]);
    expect([first.previous, second.previous, third.previous]).toEqual([null, first.weeks[0]?.monday, second.weeks[0]?.monday]);
    expect(third.next).toBeNull();
  });

  it('lead back from a week after all of them', () => {
    expect(weeksFrom([on('2026-01-06')], itself, '2026-03-09')).toEqual({ weeks: [], previous: '2026-01-05', next: null });
  });

  it.each([
    ['2026-03-09', 'Deze week'],
    ['2026-03-16', 'Volgende week'],
    ['2026-03-23', 'Week van 23 maart'],
    ['2027-01-04', 'Week van 4 januari 2027'],
  ])('call %s %s', (monday, words) => {
    expect(weekInWords(monday, now)).toBe(words);
  });

  it.each([
    ['2026-03-12', '2026-03-09'],
    ['2026-02-30', null],
    ['morgen', null],
    [undefined, null],
    [['2026-03-12'], null],
  ])('read %j in an address as %s', (asked, monday) => {
    expect(mondayIn(asked)).toBe(monday);
  });
});
