import { foundInWords } from './found-words.js';

describe('what the buurtsite counted', () => {
  it.each([
    [0, '0 van de 5 pagina’s'],
    [5, '5 van de 5 pagina’s'],
    [6, '6 pagina’s; 5 was genoeg'],
  ])('%d of 5 reads as "%s"', (count, words) => {
    expect(foundInWords({ count, min: 5, label: 'pagina’s' })).toBe(words);
  });
});
