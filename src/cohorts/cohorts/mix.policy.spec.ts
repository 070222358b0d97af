import { ResidentsStayTheMajority } from './mix.errors.js';
import { assertResidentMajority, hasResidentMajority, kindOf, tooMany, warningsAtStart, worriesOf } from './mix.policy.js';

const mix = (residents: number, professionals: number) => ({ residents, professionals });

describe('the mix of a group', () => {
  it.each([
    [5, 1, true],
    [3, 2, true],
    [2, 2, false],
    [1, 2, false],
    [0, 0, false],
    [4, 0, true],
  ])('with %i residents and %i professionals: residents in the majority is %s (D8)', (residents, professionals, expected) => {
    expect(hasResidentMajority(mix(residents, professionals))).toBe(expected);
  });

  it('is refused without a majority of residents, and says what it would become (D8)', () => {
    expect(() => {
      assertResidentMajority(mix(2, 2));
    }).toThrow(ResidentsStayTheMajority);
    expect(new ResidentsStayTheMajority(mix(1, 2)).userMessage).toContain('1 bewoner en 2 professionals');
    expect(() => {
      assertResidentMajority(mix(3, 2));
    }).not.toThrow();
  });

  it.each([
    [5, 1],
    [8, 2],
    [6, 2],
  ])('as advised has no warning: %i residents, %i professionals (D8)', (residents, professionals) => {
    expect(warningsAtStart(mix(residents, professionals))).toEqual([]);
  });

  it('outside the advice says in words what is missing or too much (B2)', () => {
    expect(warningsAtStart(mix(3, 1)).join()).toContain('ontbreken nog 2 bewoners');
    expect(warningsAtStart(mix(4, 1)).join()).toContain('ontbreekt nog 1 bewoner.');
    expect(warningsAtStart(mix(5, 0)).join()).toContain('geen professional');
    expect(warningsAtStart(mix(9, 3))).toHaveLength(2);
  });

  it('is not yet a worry while people are still to come', () => {
    expect(tooMany(mix(1, 0))).toEqual([]);
    expect(tooMany(mix(4, 3))).toHaveLength(1);
  });

  it('makes a group mixed or with residents only (D40)', () => {
    expect(kindOf(mix(6, 1))).toBe('mixed');
    expect(kindOf(mix(6, 0))).toBe('residents_only');
  });

  it('tells the trainer of a started group first that the majority is lost (D8)', () => {
    expect(worriesOf(mix(2, 2), 'mixed')[0]).toContain('niet meer in de meerderheid');
    expect(worriesOf(mix(6, 1), 'mixed')).toEqual([]);
    expect(worriesOf(mix(6, 0), 'mixed').join()).toContain('geen professional');
  });

  it('does not miss professionals in a group of residents only', () => {
    expect(worriesOf(mix(6, 0), 'residents_only')).toEqual([]);
    expect(worriesOf(mix(4, 0), 'residents_only')).toHaveLength(1);
  });
});
