import { assertMayWithdraw, type CompletionFacts, isComplete, rulesFor } from './completion.policy.js';
import { RulesAreStillMet } from './completion.errors.js';

const everything: CompletionFacts = {
  lessons: { read: 6, total: 6 },
  moments: ['begin', 'midden', 'eind'],
  intervisions: 2,
  joint: ['G1', 'G2', 'G6'],
  check: 'niet-gevraagd',
};

describe('module P is complete (D14)', () => {
  it('with all lessons, three placements, two intervisions and three of the four joint sessions', () => {
    expect(isComplete(everything)).toBe(true);
  });

  it.each<[string, Partial<CompletionFacts>]>([
    ['a lesson unread', { lessons: { read: 5, total: 6 } }],
    ['no lessons at all in this version', { lessons: { read: 0, total: 0 } }],
    ['one placement missing', { moments: ['begin', 'eind'] }],
    ['one intervision', { intervisions: 1 }],
    ['two joint sessions', { joint: ['G1', 'G2'] }],
    ['the same joint session three times', { joint: ['G1', 'G1', 'G1'] }],
  ])('not with %s', (_what, lacking) => {
    expect(isComplete({ ...everything, ...lacking })).toBe(false);
  });

  it('asks for the check only when the accreditation does (D13)', () => {
    expect(rulesFor(everything)).not.toContain('toets');
    expect(isComplete({ ...everything, check: 'nog-niet' })).toBe(false);
    expect(isComplete({ ...everything, check: 'gehaald' })).toBe(true);
  });

  it('is taken back only when the rules are not met', () => {
    expect(() => {
      assertMayWithdraw(everything);
    }).toThrow(RulesAreStillMet);
    expect(() => {
      assertMayWithdraw({ ...everything, intervisions: 1 });
    }).not.toThrow();
  });
});
