import levenshtein from 'damerau-levenshtein';
import { meantBy, nearTerms } from './near-terms.js';

jest.mock('damerau-levenshtein', () => jest.fn(jest.requireActual<typeof levenshtein>('damerau-levenshtein')));

describe('what somebody may have meant', () => {
  const known = ['fiets', 'lindenkoor', 'telefon', 'belasting', 'bank', 'soep'];

  it.each([
    ['feits', ['fiets']],
    ['fiest', ['fiets']],
    ['feist', []],
    ['fietz', ['fiets']],
    ['belastign', ['belasting']],
    ['koor', ['lindenkoor']],
    ['telefonhulp', ['telefon']],
    ['dak', []],
  ])('by %s is %j', (asked, meant) => {
    expect(nearTerms(asked, known)).toEqual(meant);
  });

  it('is not looked for in what differs too much in length, nor for words too short to be mistyped', () => {
    const long = Array.from({ length: 500 }, (_, index) => `woord${String(index)}${'x'.repeat(10)}`);
    jest.mocked(levenshtein).mockClear();

    nearTerms('a'.repeat(60), long);
    nearTerms('dak', ['dok', 'bak', 'tak']);

    expect(levenshtein).not.toHaveBeenCalled();
  });

  it('is looked for with the first four words, however many are asked', () => {
    const asked = Array.from({ length: 40 }, (_, index) => `fietz${String.fromCharCode(97 + (index % 26))}`);

    expect(meantBy(['feits', 'lindenkor', 'sope', 'bnak', 'belastign', ...asked], new Set(known)).map(({ term }) => term)).toEqual([
      'feits',
      'lindenkor',
      'sope',
      'bnak',
    ]);
  });

  it('is at most five terms, the nearest first', () => {
    expect(nearTerms('wandel', ['wandelt', 'bandel', 'wandelclub', 'handel', 'zandel', 'mandel', 'wandex'])).toHaveLength(5);
    expect(nearTerms('wandel', ['bandel', 'wandelclub'])[0]).toBe('wandelclub');
  });
});
