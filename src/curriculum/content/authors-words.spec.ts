import { inAuthorsWords } from './authors-words.js';

const MODULES = [
  { key: 'm1', title: 'Kijk wat er is', lessons: [], cases: [] },
  { key: 'm2', title: 'Praten met buren', lessons: [], cases: [] },
];

describe('what the check of the files says to an author', () => {
  it.each([
    [
      'deze modules wachten in een kring op elkaar: `m1` → `m2` → `m1`.',
      'deze modules wachten in een kring op elkaar: “Kijk wat er is” → “Praten met buren” → “Kijk wat er is”.',
    ],
    [
      'module `m2` komt in het programma pas na `m1`. Zet hem ervoor.',
      'module “Praten met buren” komt in het programma pas na “Kijk wat er is”. Zet hem ervoor.',
    ],
    ['module `m9` bestaat niet. Bedoel je `m2`?', 'module “m9” bestaat niet. Bedoel je “Praten met buren”?'],
  ])('names modules by their titles: %s', (remark, said) => {
    expect(inAuthorsWords(remark, MODULES, 'Wat eerst gelezen moet zijn')).toBe(said);
  });

  it('names a field as the editor does', () => {
    expect(inAuthorsWords('`purpose` ontbreekt of is leeg.', MODULES, 'Doel')).toBe('“Doel” ontbreekt of is leeg.');
  });
});
