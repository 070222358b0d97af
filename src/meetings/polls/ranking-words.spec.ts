import { type RankedMoment, rank } from './ranking.js';
import { hoursOf, lacksOf, reasonFor } from './ranking-words.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const NEEDS = { residents: 3, professionals: 1 };
const at = (utc: string): Date => new Date(utc);
const moment = { id: 'm', startsAt: at('2026-03-12T18:30:00Z'), trainerIsFree: true, roomIsFree: true as boolean | null, isFlagged: false };

function ranked(
  residents: readonly ('ja' | 'als-het-moet' | 'nee')[],
  professionals: readonly ('ja' | 'nee')[],
  values: Partial<typeof moment> = {},
): RankedMoment {
  const people = [...residents.map(() => 'buurtverbinder' as const), ...professionals.map(() => 'wijkprofessional' as const)];
  const [first] = rank({
    needs: NEEDS,
    invitees: people.map((role, index) => ({ id: String(index), role })),
    moments: [{ ...moment, ...values }],
    answers: [...residents, ...professionals].map((answer, index) => ({ momentId: 'm', inviteeId: String(index), answer })),
  });
  if (!first) throw new Error('nothing ranked');
  return first;
}

describe('a moment in words (E3)', () => {
  it('says in one sentence why it is advised', () => {
    const all = ranked(['ja', 'ja', 'ja', 'ja', 'ja', 'ja', 'als-het-moet'], ['ja', 'nee']);

    expect(reasonFor(all, ['Marloes'], NOW)).toBe('Donderdag 12 maart: zeven bewoners kunnen, Marloes kan, de zaal is vrij, één keer als het moet.');
  });

  it('says what stands in the way', () => {
    const poor = ranked(['ja', 'nee'], ['nee'], { roomIsFree: false, trainerIsFree: false });

    expect(reasonFor(poor, [], NOW)).toBe('Donderdag 12 maart: één bewoner kan, geen professional kan, de zaal is bezet, de trainer heeft al iets anders.');
    expect(lacksOf(poor.missing)).toEqual([
      'Nog twee bewoners nodig.',
      'Nog één professional nodig.',
      'De trainer heeft dan al iets anders.',
      'De zaal is dan bezet.',
    ]);
  });

  it('is silent on professionals in a group without, and on a room nobody chose', () => {
    expect(reasonFor(ranked(['ja', 'ja'], [], { roomIsFree: null }), [], NOW)).toBe('Donderdag 12 maart: twee bewoners kunnen.');
  });

  it.each([
    ['2026-03-24T18:30:00Z', '2026-03-24T20:30:00Z', '19.30–21.30 uur'],
    ['2026-03-31T17:30:00Z', '2026-03-31T19:30:00Z', '19.30–21.30 uur'],
    ['2026-03-28T22:30:00Z', '2026-03-29T01:30:00Z', '23.30–zondag 3.30 uur'],
    ['2026-10-24T23:00:00Z', '2026-10-25T02:00:00Z', '1.00–3.00 uur'],
  ])('stands at the time of the wall, over midnight and when the clock changes: %s', (from, to, words) => {
    expect(hoursOf({ startsAt: at(from), endsAt: at(to) })).toBe(words);
  });
});
