import { mayChoose, mayOffer, sideOf } from './coaching.policy.js';

describe('who has part in a request for support (D16)', () => {
  const request = { askerId: 'marloes', trainerId: 'hanna' };

  it('may: who asked, and the trainer who was asked', () => {
    expect(sideOf(request, 'marloes', false)).toBe('asker');
    expect(sideOf(request, 'hanna', true)).toBe('trainer');
  });

  it('may not: a co-trainer, somebody else, or the trainer who no longer guides the group', () => {
    expect(sideOf(request, 'anja', true)).toBeNull();
    expect(sideOf(request, 'dirk', false)).toBeNull();
    expect(sideOf(request, 'hanna', false)).toBeNull();
  });

  it('lets the trainer offer moments, and who asked pick one', () => {
    expect([mayOffer('trainer'), mayOffer('asker'), mayChoose('asker'), mayChoose('trainer')]).toEqual([true, false, true, false]);
  });
});
