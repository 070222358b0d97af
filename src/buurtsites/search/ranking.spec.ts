import { ranked } from './ranking.js';

const document = (titleTerms: string, terms: string): { titleTerms: string; terms: string } => ({ titleTerms, terms });
const asked = (...terms: readonly string[]): { term: string; near: readonly string[] }[] => terms.map((term) => ({ term, near: [] }));

describe('the order of what was found', () => {
  it('has the title before the text, and the whole word before its beginning', () => {
    const inTitle = document('fiet', 'mak');
    const begun = document('fietsclub', 'rijd');
    const inText = document('club', 'fiet');

    expect(ranked([inText, begun, inTitle], asked('fiet'))).toEqual([inTitle, begun, inText]);
  });

  it('lets a rare term weigh more than a common one', () => {
    const common = Array.from({ length: 9 }, (_, index) => document(`soep ${String(index)}`, 'buurt'));
    const rare = document('accordeon', 'buurt');

    expect(ranked([...common, rare], asked('soep', 'accordeon'))[0]).toBe(rare);
  });

  it('takes what is nearly meant last, and what is not meant not at all', () => {
    const meant = document('fiet', '');
    const nearly = document('fiat', '');

    expect(ranked([document('brood', ''), nearly, meant], [{ term: 'fiet', near: ['fiat'] }])).toEqual([meant, nearly]);
  });
});
