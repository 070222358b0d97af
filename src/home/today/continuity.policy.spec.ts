import { continuityFor } from './continuity.policy.js';

const now = new Date('2026-06-01T09:00:00Z');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60_000);

describe('what keeps a neighbourhood going (D37)', () => {
  it('is nothing to speak of with two buurtverbinders who did something lately', () => {
    expect(continuityFor('team', { residents: 2, lastActAt: daysAgo(59) }, now)).toEqual([]);
    expect(continuityFor('trainer', { residents: 2, lastActAt: daysAgo(59) }, now)).toEqual([]);
  });

  it('advises to pass the baton when the last but one has left', () => {
    expect(continuityFor('team', { residents: 1, lastActAt: now }, now).join()).toContain('stokje');
    expect(continuityFor('trainer', { residents: 1, lastActAt: now }, now).join()).toContain('stokje');
  });

  it('tells sixty days of silence to the team first, and to the trainer a week later', () => {
    expect(continuityFor('team', { residents: 5, lastActAt: daysAgo(60) }, now)).toHaveLength(1);
    expect(continuityFor('trainer', { residents: 5, lastActAt: daysAgo(60) }, now)).toEqual([]);
    expect(continuityFor('trainer', { residents: 5, lastActAt: daysAgo(67) }, now)).toHaveLength(1);
  });

  it('does not call a team silent that has yet to begin', () => {
    expect(continuityFor('team', { residents: 5, lastActAt: null }, now)).toEqual([]);
  });
});
