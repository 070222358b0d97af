import { type GroupActs, letsGo, sharesOf, takesOver } from './regie-watch.policy.js';

const acts = (values: Partial<GroupActs> = {}): GroupActs => ({
  residentActs: 15,
  professionalActs: 5,
  residents: 5,
  professionals: 3,
  unansweredDays: [],
  ...values,
});

describe('who does what in a group', () => {
  it('is a figure with three professionals or more', () => {
    expect(sharesOf(acts())).toEqual({ kind: 'figure', residents: 75, professionals: 25 });
  });

  it.each([1, 2])('is no figure with %i: that would be about a person (D15, D16)', (professionals) => {
    expect(sharesOf(acts({ professionals }))).toEqual({ kind: 'band', band: 'het-meeste' });
  });

  it.each([
    [18, 2, 'bijna-alles'],
    [14, 6, 'het-meeste'],
    [10, 10, 'de-helft-of-meer'],
    [62, 63, 'minder-dan-de-helft'],
    [9, 11, 'minder-dan-de-helft'],
  ])('is said in words: %i acts of residents beside %i', (residentActs, professionalActs, band) => {
    expect(sharesOf(acts({ residentActs, professionalActs, professionals: 1 }))).toEqual({ kind: 'band', band });
  });

  it('never says half or more where the warning says less', () => {
    const almostHalf = acts({ residentActs: 62, professionalActs: 63 });

    expect(takesOver(almostHalf)).toBe(true);
    expect(sharesOf(almostHalf)).toEqual({ kind: 'figure', residents: 49, professionals: 51 });
  });

  it.each([
    ['nineteen acts', { residentActs: 15, professionalActs: 4 }],
    ['two residents', { residents: 2 }],
    ['no professional', { professionals: 0 }],
  ])('is not said of %s', (_what, values) => {
    expect(sharesOf(acts(values))).toEqual({ kind: 'too-little' });
  });
});

describe('the two warnings', () => {
  it('tell that professionals take over below half, not at half', () => {
    expect(takesOver(acts({ residentActs: 9, professionalActs: 11 }))).toBe(true);
    expect(takesOver(acts({ residentActs: 10, professionalActs: 10 }))).toBe(false);
  });

  it('tell nothing of so few acts', () => {
    expect(takesOver(acts({ residentActs: 1, professionalActs: 18 }))).toBe(false);
  });

  it('tell that a question is left alone after a week, not before', () => {
    expect(letsGo(acts({ unansweredDays: [1, 7] }))).toBe(true);
    expect(letsGo(acts({ unansweredDays: [6] }))).toBe(false);
    expect(letsGo(acts())).toBe(false);
  });
});
