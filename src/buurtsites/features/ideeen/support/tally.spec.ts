import { tallyInWords, tallyOf } from './tally.js';

const of = (personId: string, joins = false) => ({ personId, paperName: null, joins });
const onPaper = (paperName: string, joins = false) => ({ personId: null, paperName, joins });

describe('who stands behind an idea', () => {
  it('counts each person once, also over two ideas that were merged', () => {
    const rows = [of('ans'), of('wim', true), of('ans', true), of('wim')];

    expect(tallyOf(rows, null)).toEqual({ supporters: 2, joiners: 2, own: null });
  });

  it('counts a name on paper once, however it was written', () => {
    expect(tallyOf([onPaper('Greet'), onPaper('greet', true), of('greet')], null)).toEqual({ supporters: 2, joiners: 1, own: null });
  });

  it('knows what this person said themselves', () => {
    expect(tallyOf([of('ans'), of('wim', true)], 'ans').own).toBe('steun');
    expect(tallyOf([of('ans'), of('ans', true)], 'ans').own).toBe('mee');
    expect(tallyOf([onPaper('ans')], 'ans').own).toBeNull();
  });

  it.each([
    [0, 0, 'Nog niemand doet mee'],
    [1, 0, '1 buur vindt het mooi'],
    [4, 1, '1 buur doet mee · 3 buren vinden het mooi'],
    [2, 2, '2 buren doen mee'],
  ])('reads, with %i of whom %i take part: %s', (supporters, joiners, words) => {
    expect(tallyInWords({ supporters, joiners })).toBe(words);
  });
});
