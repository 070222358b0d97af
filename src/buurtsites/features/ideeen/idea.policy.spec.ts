import type { Member, Role } from '../../../platform/security/actor.js';
import { NoSuchIdea, NotYourIdea, OnlyResidentsOfTeam, ResidentsSupport } from './idea.errors.js';
import {
  assertLeads,
  assertSupports,
  assertThat,
  mayDropFact,
  mayEdit,
  mayPost,
  maySee,
  maySeeNames,
  maySupport,
  mayTakeDown,
  mayTellFacts,
} from './idea.policy.js';

const member = (personId: string, role: Role = 'lid') => ({ personId, role }) as Member;
const NOW = new Date('2026-03-02T09:00:00Z');
const ofWim = { authorId: 'wim', takenDownAt: null, hiddenAt: null };

describe('an idea', () => {
  it.each(['lid', 'buurtverbinder'] as const)('is posted and supported by a %s', (role) => {
    expect(mayPost(member('ans', role))).toBe(true);
    expect(maySupport(member('ans', role))).toBe(true);
  });

  it.each(['wijkprofessional', 'trainer', 'opdrachtgever'] as const)('is never ranked by a %s (D1, D2, D29)', (role) => {
    expect(mayPost(member('dirk', role))).toBe(false);
    expect(() => {
      assertSupports(member('dirk', role));
    }).toThrow(ResidentsSupport);
  });

  it('has no poster without a name here (D25)', () => {
    expect(mayPost(null)).toBe(false);
    expect(maySupport(null)).toBe(false);
  });

  it('is changed and taken down by its poster, and by no other of whatever role (D26)', () => {
    for (const may of [mayEdit, mayTakeDown]) {
      expect(may(member('wim'), ofWim)).toBe(true);
      for (const role of ['lid', 'buurtverbinder', 'wijkprofessional', 'trainer'] as const) expect(may(member('ans', role), ofWim)).toBe(false);
      expect(may(null, ofWim)).toBe(false);
    }
  });

  it('is taken down by a buurtverbinder when its poster has left (D34)', () => {
    expect(mayTakeDown(member('riet', 'buurtverbinder'), { authorId: null })).toBe(true);
    expect(mayTakeDown(member('dirk', 'wijkprofessional'), { authorId: null })).toBe(false);
    expect(mayEdit(member('riet', 'buurtverbinder'), { authorId: null })).toBe(false);
  });

  it('off the site is its poster’s to read; hidden, the buurtverbinders’ too (D26)', () => {
    const down = { ...ofWim, takenDownAt: NOW };
    const hidden = { ...ofWim, hiddenAt: NOW };
    expect(maySee(null, ofWim)).toBe(true);
    expect(maySee(member('wim'), down)).toBe(true);
    expect(maySee(member('riet', 'buurtverbinder'), down)).toBe(false);
    expect(maySee(member('riet', 'buurtverbinder'), hidden)).toBe(true);
    expect(maySee(member('dirk', 'wijkprofessional'), hidden)).toBe(false);
    expect(maySee(null, hidden)).toBe(false);
  });

  it('explains itself to who takes part, and does not exist for others', () => {
    expect(() => {
      assertThat(false, member('ans'));
    }).toThrow(NotYourIdea);
    expect(() => {
      assertThat(false, null);
    }).toThrow(NoSuchIdea);
  });
});

describe('the names of who takes part', () => {
  it('are for who takes part, who thought of it, and the buurtverbinders (D30)', () => {
    expect(maySeeNames(member('ans'), ofWim, true)).toBe(true);
    expect(maySeeNames(member('wim'), ofWim, false)).toBe(true);
    expect(maySeeNames(member('riet', 'buurtverbinder'), ofWim, false)).toBe(true);
    for (const who of [null, member('kofi'), member('dirk', 'wijkprofessional'), member('sanne', 'opdrachtgever')])
      expect(maySeeNames(who, ofWim, false)).toBe(false);
  });
});

describe('merging, and telling what came of it', () => {
  it('is led by buurtverbinders and nobody else (D1)', () => {
    expect(() => {
      assertLeads(member('riet', 'buurtverbinder'));
    }).not.toThrow();
    for (const role of ['lid', 'wijkprofessional', 'trainer', 'opdrachtgever'] as const)
      expect(() => {
        assertLeads(member('dirk', role));
      }).toThrow(OnlyResidentsOfTeam);
  });
});

describe('what is allowed and possible', () => {
  it('is told by the team, professionals with their label among them (D2, D7)', () => {
    for (const role of ['buurtverbinder', 'wijkprofessional'] as const) expect(mayTellFacts(member('dirk', role))).toBe(true);
    for (const role of ['lid', 'trainer', 'opdrachtgever'] as const) expect(mayTellFacts(member('dirk', role))).toBe(false);
    expect(mayTellFacts(null)).toBe(false);
  });

  it('is taken back by who told it, or by a buurtverbinder', () => {
    expect(mayDropFact(member('dirk', 'wijkprofessional'), { saidById: 'dirk' })).toBe(true);
    expect(mayDropFact(member('marloes', 'wijkprofessional'), { saidById: 'dirk' })).toBe(false);
    expect(mayDropFact(member('riet', 'buurtverbinder'), { saidById: 'dirk' })).toBe(true);
    expect(mayDropFact(member('dirk', 'lid'), { saidById: 'dirk' })).toBe(false);
    expect(mayDropFact(null, { saidById: null })).toBe(false);
  });
});
