import { mayEdit, mayEndAuthorship, mayRead, type Standing } from './authorship.policy.js';

const NOBODY: Standing = { isAdmin: false, isAuthor: false, isTrainer: false, isShared: true };

describe('whose a programme is (L1)', () => {
  it.each([{ isAuthor: true, isTrainer: true }, { isAdmin: true }])('lets %j change it, shared or not', (is) => {
    for (const isShared of [true, false]) {
      expect(mayEdit({ ...NOBODY, ...is, isShared })).toBe(true);
      expect(mayRead({ ...NOBODY, ...is, isShared })).toBe(true);
    }
  });

  it('lets every trainer read what is shared, and change nothing', () => {
    expect(mayRead({ ...NOBODY, isTrainer: true })).toBe(true);
    expect(mayEdit({ ...NOBODY, isTrainer: true })).toBe(false);
  });

  it('hides what a colleague keeps, and everything from who is no trainer', () => {
    expect(mayRead({ ...NOBODY, isTrainer: true, isShared: false })).toBe(false);
    expect(mayRead(NOBODY)).toBe(false);
  });

  it('lets an author stop, but not stop another; the admin may', () => {
    expect(mayEndAuthorship({ personId: 'hanna', isPlatformAdmin: false }, 'hanna')).toBe(true);
    expect(mayEndAuthorship({ personId: 'anja', isPlatformAdmin: false }, 'hanna')).toBe(false);
    expect(mayEndAuthorship({ personId: 'beheer', isPlatformAdmin: true }, 'hanna')).toBe(true);
  });
});
