import type { Actor, Member, Role } from '../../platform/security/actor.js';
import { AdminOnlyHides, AnotherModeratorDecides, NotAboutYourself, OnlyModeratorsLook } from './moderation.errors.js';
import { assertMayDecide, assertMayTake, lookerOf } from './moderation.policy.js';

const actor = (personId: string, isPlatformAdmin = false) => ({ personId, isPlatformAdmin }) as Actor;
const member = (personId: string, role: Role) => ({ personId, role }) as Member;

describe('looking at reports', () => {
  it('is for the buurtverbinders whom the team chose', () => {
    expect(lookerOf(actor('riet'), member('riet', 'buurtverbinder'), ['riet'])).toEqual({ personId: 'riet', as: 'buurtverbinder' });
    expect(() => lookerOf(actor('bram'), member('bram', 'buurtverbinder'), ['riet'])).toThrow(OnlyModeratorsLook);
  });

  it('is for every buurtverbinder until the team has chosen', () => {
    expect(lookerOf(actor('bram'), member('bram', 'buurtverbinder'), []).as).toBe('buurtverbinder');
  });

  it.each(['wijkprofessional', 'trainer', 'opdrachtgever', 'lid'] as const)('is not for a %s, not even a chosen one', (role) => {
    expect(() => lookerOf(actor('dirk'), member('dirk', role), ['dirk'])).toThrow(OnlyModeratorsLook);
    expect(() => lookerOf(actor('dirk'), member('dirk', role), [])).toThrow(OnlyModeratorsLook);
  });

  it('is for the platform admin', () => {
    expect(lookerOf(actor('beheer', true), null, ['riet']).as).toBe('beheer');
  });
});

describe('taking a measure', () => {
  const riet = { personId: 'riet', as: 'buurtverbinder' } as const;
  const beheer = { personId: 'beheer', as: 'beheer' } as const;

  it('is never for a moderator on their own post', () => {
    expect(() => {
      assertMayTake(riet, 'niets', { posterId: 'riet' });
    }).toThrow(NotAboutYourself);
  });

  it('is for the admin only to hide what is illegal', () => {
    expect(() => {
      assertMayTake(beheer, 'weghalen', { posterId: 'bram' });
    }).not.toThrow();
    for (const kind of ['praten', 'pauze', 'niets'] as const)
      expect(() => {
        assertMayTake(beheer, kind, { posterId: 'bram' });
      }).toThrow(AdminOnlyHides);
  });
});

describe('deciding on an objection', () => {
  const taken = { takenById: 'riet', takenAs: 'buurtverbinder', posterId: 'bram' } as const;

  it('is for another moderator than the first', () => {
    expect(() => {
      assertMayDecide({ personId: 'youssef', as: 'buurtverbinder' }, taken);
    }).not.toThrow();
    expect(() => {
      assertMayDecide({ personId: 'riet', as: 'buurtverbinder' }, taken);
    }).toThrow(AnotherModeratorDecides);
  });

  it('is never for the poster', () => {
    expect(() => {
      assertMayDecide({ personId: 'bram', as: 'buurtverbinder' }, taken);
    }).toThrow(NotAboutYourself);
  });

  it('stays in the neighbourhood, and with the admins for what an admin hid', () => {
    expect(() => {
      assertMayDecide({ personId: 'beheer', as: 'beheer' }, taken);
    }).toThrow(AnotherModeratorDecides);
    expect(() => {
      assertMayDecide({ personId: 'youssef', as: 'buurtverbinder' }, { ...taken, takenAs: 'beheer' });
    }).toThrow(AnotherModeratorDecides);
  });
});
