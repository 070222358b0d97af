import { isJoint, missingFor } from './joint.policy.js';

describe('joint (D10)', () => {
  it.each([
    [3, 1, true],
    [3, 2, true],
    [4, 0, false],
    [2, 1, false],
    [3, 3, false],
    [0, 0, false],
  ])('%d residents and %d professionals: %s', (residents, professionals, joint) => {
    expect(isJoint({ residents, professionals })).toBe(joint);
  });

  it('says what is missing, all of it', () => {
    expect(missingFor({ residents: 1, professionals: 2 })).toEqual(['Er zijn 2 buurtverbinders te weinig.', 'Bewoners zijn niet in de meerderheid.']);
    expect(missingFor({ residents: 4, professionals: 0 })).toEqual(['Er is geen professional bij.']);
  });
});
