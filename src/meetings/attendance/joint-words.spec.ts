import { jointWords, presentInWords, whyNotJoint } from './joint-words.js';

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
    [2, 1, 'er waren maar twee buurtverbinders'],
    [1, 1, 'er was maar één buurtverbinder'],
    [0, 2, 'er was geen buurtverbinder'],
    [2, 2, 'er waren niet meer buurtverbinders dan professionals'],
    [3, 3, 'er waren niet meer buurtverbinders dan professionals'],
  ])('with %i residents and %i professionals: %s', (residents, professionals, why) => {
    expect(whyNotJoint({ residents, professionals })).toBe(why);
  });
});

describe('what was planned and what it was', () => {
  it('are told apart', () => {
    expect(jointWords(true, { residents: 1, professionals: 0 })).toEqual({
      wasJoint: false,
      planned: 'Gepland als gezamenlijke bijeenkomst.',
      label: 'Was niet samen',
      why: 'Het was niet samen: er was geen professional.',
      text: 'Gepland als gezamenlijke bijeenkomst. Het was niet samen. Er was 1 buurtverbinder en geen professional.',
    });
    expect(jointWords(false, { residents: 3, professionals: 1 })).toMatchObject({ wasJoint: true, why: null });
  });

  it('say so when nobody came', () => {
    expect(presentInWords({ residents: 0, professionals: 0 })).toBe('niemand');
  });
});
