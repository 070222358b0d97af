import type { Member, Role } from '../../platform/security/actor.js';
import { OnlyResidentsDoThis } from './step.errors.js';
import { assertLeads, hasMajority, leads, maySkip, mayUndo } from './step.policy.js';

const member = (role: Role): Member => ({ id: 'm', personId: 'p', siteId: 's', siteSlug: 'linden', siteName: 'Linden', role });

describe('who leads (D1)', () => {
  it('lets a buurtverbinder do what moves a step on', () => {
    expect(() => {
      assertLeads(member('buurtverbinder'));
    }).not.toThrow();
    expect(leads(member('buurtverbinder'))).toBe(true);
  });

  it.each(['wijkprofessional', 'trainer', 'opdrachtgever', 'lid'] as const)('tells a %s kindly that residents do, and what they can do instead', (role) => {
    expect(() => {
      assertLeads(member(role));
    }).toThrow(OnlyResidentsDoThis);
    expect(new OnlyResidentsDoThis(role).userMessage).toMatch(/^Alleen de buurtverbinders .+ Je kunt /);
  });
});

describe('deciding together (D4)', () => {
  it.each([
    [0, 0, false],
    [1, 1, true],
    [1, 2, false],
    [2, 3, true],
    [3, 6, false],
    [4, 6, true],
  ])('%i of %i is a majority: %s', (agreed, active, expected) => {
    expect(hasMajority(agreed, active)).toBe(expected);
  });
});

describe('taking a completion back', () => {
  const at = new Date('2026-03-02T09:00:00Z');
  const later = (seconds: number): Date => new Date(at.getTime() + seconds * 1000);

  it('can be done until ten minutes have passed', () => {
    expect(mayUndo(at, at)).toBe(true);
    expect(mayUndo(at, later(599))).toBe(true);
    expect(mayUndo(at, later(600))).toBe(false);
  });
});

describe('leaving a step for later', () => {
  it('is only for what the opening does not need', () => {
    expect(maySkip({ core: false } as never)).toBe(true);
    expect(maySkip({ core: true } as never)).toBe(false);
  });
});
