import { MirrorNeedsThree, MirrorWasShown, TooFewToHoldAMirror } from './mirror.errors.js';
import { assertMayAsk, assertMayShow, assertStillOpen, countInWords } from './mirror.policy.js';

describe('the mirror by the team (D15)', () => {
  it('is asked where three residents can answer, and not among fewer', () => {
    expect(() => {
      assertMayAsk(3);
    }).not.toThrow();
    expect(() => {
      assertMayAsk(2);
    }).toThrow(TooFewToHoldAMirror);
  });

  it('is shown from three answers on, and not before', () => {
    expect(() => {
      assertMayShow(3);
    }).not.toThrow();
    expect(() => {
      assertMayShow(2);
    }).toThrow(MirrorNeedsThree);
  });

  it('takes answers until it was shown, and not after', () => {
    expect(() => {
      assertStillOpen({ shownAt: null });
    }).not.toThrow();
    expect(() => {
      assertStillOpen({ shownAt: new Date() });
    }).toThrow(MirrorWasShown);
  });

  it('tells how many of three there are, and no more than that', () => {
    expect([0, 2, 3, 5].map(countInWords)).toEqual(['0 van de 3', '2 van de 3', '3 van de 3', '3 van de 3']);
  });
});
