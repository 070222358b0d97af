import { whyNotJoint } from './joint-words.js';

describe('why a session was not joint (D10)', () => {
  it.each([
    [3, 1],
    [4, 3],
    [8, 2],
  ])('with %i residents and %i professionals it was', (residents, professionals) => {
    expect(whyNotJoint({ residents, professionals })).toBeNull();
  });

  it.each([
    [8, 0, 'er was geen professional'],
    [2, 1, 'er waren maar twee bewoners'],
    [1, 1, 'er was maar één bewoner'],
    [0, 2, 'er waren geen bewoners'],
    [2, 2, 'er waren niet meer bewoners dan professionals'],
    [3, 3, 'er waren niet meer bewoners dan professionals'],
  ])('with %i residents and %i professionals: %s', (residents, professionals, why) => {
    expect(whyNotJoint({ residents, professionals })).toBe(why);
  });
});
