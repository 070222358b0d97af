import { patternFor } from './pattern.js';

describe('what people search for', () => {
  it.each([
    ['Fiets', '%fiets%'],
    ['100%', '%100\\%%'],
    ['a_b', '%a\\_b%'],
    ['\\', '%\\\\%'],
  ])('takes %s as it is', (words, pattern) => {
    expect(patternFor(words)).toBe(pattern);
  });
});
