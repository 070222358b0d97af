import type { Member, Role } from '../../../platform/security/actor.js';
import { NoSuchGroup, NotYourGroup } from './group.errors.js';
import { assertMayEdit, mayEdit, mayTakeDown } from './group.policy.js';

const keeper = (personId: string, role?: Role) => ({ personId, member: role ? ({ personId, role } as Member) : null });

describe('keeping the page of a group', () => {
  it('is for its owner, and for no other owner', () => {
    expect(mayEdit(keeper('fatma'), { ownerId: 'fatma' })).toBe(true);
    expect(mayEdit(keeper('jan'), { ownerId: 'fatma' })).toBe(false);
  });

  it('is not for the team once it has an owner, but the team may take it down', () => {
    expect(mayEdit(keeper('riet', 'buurtverbinder'), { ownerId: 'fatma' })).toBe(false);
    expect(mayTakeDown(keeper('riet', 'buurtverbinder'), { ownerId: 'fatma' })).toBe(true);
  });

  it.each(['wijkprofessional', 'trainer', 'opdrachtgever', 'lid'] as const)('is not for a %s when the team keeps it', (role) => {
    expect(mayEdit(keeper('dirk', role), { ownerId: null })).toBe(false);
    expect(mayTakeDown(keeper('dirk', role), { ownerId: null })).toBe(false);
  });

  it('explains itself to neighbours, and does not exist for others', () => {
    expect(() => {
      assertMayEdit(keeper('wim', 'lid'), { ownerId: 'fatma' });
    }).toThrow(NotYourGroup);
    expect(() => {
      assertMayEdit(keeper('wim'), { ownerId: 'fatma' });
    }).toThrow(NoSuchGroup);
  });
});
