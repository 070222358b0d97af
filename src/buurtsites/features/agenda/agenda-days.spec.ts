import { inWords, rowsFrom } from './agenda-days.js';
import type { PlannedActivity } from './occurrences.js';

const activity = (title: string, day: string, more: Partial<PlannedActivity> = {}): PlannedActivity =>
  ({ id: title, title, day, lastDay: day, startTime: '19:30', endTime: null, rule: null, place: 'De Linde', skippedDays: [], ...more }) as PlannedActivity;

/** A Wednesday. */
const today = '2026-03-04';
const grouped = (...activities: readonly PlannedActivity[]) =>
  inWords(rowsFrom(activities, today, 'linden'), today).map(({ label, rows }) => [label, rows.map((row) => row.title)]);

describe('the agenda in words', () => {
  it('says when in words a neighbour would use', () => {
    const days = {
      gisteren: '2026-03-03',
      nu: '2026-03-04',
      morgen: '2026-03-05',
      zondag: '2026-03-08',
      maandag: '2026-03-09',
      volgende: '2026-03-15',
      later: '2026-03-16',
    };

    expect(grouped(...Object.entries(days).map(([title, day]) => activity(title, day)))).toEqual([
      ['Vandaag', ['nu']],
      ['Morgen', ['morgen']],
      ['Deze week', ['zondag']],
      ['Volgende week', ['maandag', 'volgende']],
      ['Later', ['later']],
    ]);
  });

  it('names what comes back once under later', () => {
    expect(grouped(activity('Koor', '2026-03-04', { rule: 'FREQ=WEEKLY', lastDay: '2026-12-30' }))).toEqual([
      ['Vandaag', ['Koor']],
      ['Volgende week', ['Koor']],
      ['Later', ['Koor']],
    ]);
  });

  it('tells the day, the time and how it comes back', () => {
    const [row] = rowsFrom([activity('Koor', '2026-03-04', { rule: 'FREQ=WEEKLY', lastDay: '2026-12-30' })], today, 'linden');

    expect(row).toMatchObject({
      when: 'woensdag 4 maart, 19.30 uur (elke woensdag)',
      datetime: '2026-03-04T19:30',
      date: { weekday: 'wo', day: 4, month: 'mrt' },
    });
  });
});
