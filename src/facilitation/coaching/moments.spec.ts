import { InvalidInput } from '../../platform/errors/domain-error.js';
import { readMoments, type TypedMoment } from './moments.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const at = (day: string, time: string): TypedMoment => ({ day, time });
const EMPTY = at('', '');

function refusedOf(...typed: TypedMoment[]): Readonly<Record<string, string>> {
  try {
    readMoments(typed, NOW);
  } catch (error) {
    if (error instanceof InvalidInput) return error.fields;
    throw error;
  }
  return {};
}

describe('the moments a trainer offers', () => {
  it.each([
    ['before summer time', '2026-03-28', '14:30', '2026-03-28T13:30:00.000Z'],
    ['after summer time began', '2026-03-30', '14:30', '2026-03-30T12:30:00.000Z'],
    ['in the hour that exists twice, the second time', '2026-10-25', '02:30', '2026-10-25T01:30:00.000Z'],
    ['after winter time began', '2026-10-26', '14:30', '2026-10-26T13:30:00.000Z'],
  ])('are on the clock in the Netherlands: %s', (_when, day, time, instant) => {
    expect(readMoments([at(day, time)], NOW).map((moment) => moment.toISOString())).toEqual([instant]);
  });

  it('are in order of time, and empty ones are left out', () => {
    const moments = readMoments([at('2026-03-12', '10:00'), EMPTY, at('2026-03-11', '10:00')], NOW);

    expect(moments.map((moment) => moment.toISOString())).toEqual(['2026-03-11T09:00:00.000Z', '2026-03-12T09:00:00.000Z']);
  });

  it.each([
    ['a day without a time', at('2026-03-12', ''), 'tijd1', 'Kies een tijd'],
    ['a time without a day', at('', '10:00'), 'dag1', 'Kies een dag'],
    ['a day that does not exist', at('2026-02-30', '10:00'), 'dag1', 'bestaat niet'],
    ['words', at('morgen', 'straks'), 'dag1', 'Kies een dag'],
    ['a time that does not exist', at('2026-03-12', '24:00'), 'tijd1', 'Kies een tijd'],
    ['another step than a quarter of an hour', at('2026-03-12', '10:10'), 'tijd1', 'kwartier'],
    ['the hour that is skipped', at('2026-03-29', '02:30'), 'tijd1', 'de klok vooruit'],
    ['now', at('2026-03-02', '10:00'), 'dag1', 'al geweest'],
    ['more than a year ahead', at('2027-06-01', '10:00'), 'dag1', 'een jaar'],
  ])('are not %s', (_what, typed, field, words) => {
    expect(refusedOf(typed)[field]).toContain(words);
  });

  it('are at least one, and each once', () => {
    expect(refusedOf(EMPTY, EMPTY, EMPTY)['dag1']).toContain('Eén moment is genoeg');
    expect(refusedOf(at('2026-03-12', '10:00'), at('2026-03-12', '10:00'))['tijd2']).toContain('staat er al');
  });
});
