import { nearTerms } from './near-terms.js';

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

  it('is at most five terms, the nearest first', () => {
    expect(nearTerms('wandel', ['wandelt', 'bandel', 'wandelclub', 'handel', 'zandel', 'mandel', 'wandex'])).toHaveLength(5);
    expect(nearTerms('wandel', ['bandel', 'wandelclub'])[0]).toBe('wandelclub');
  });
});
