import { listed } from './listed.js';

describe('words in a row', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A en B'],
    [['A', 'B', 'C'], 'A, B en C'],
  ])('of %j are: %s', (words, sentence) => {
    expect(listed(words)).toBe(sentence);
  });

  it('can be a choice', () => {
    expect(listed(['A', 'B', 'C'], 'of')).toBe('A, B of C');
  });
});
