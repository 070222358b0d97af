import { remarkOn } from './remark-on.js';

describe('a text that an author types', () => {
  it('may hold plain Markdown, and pictures of the module with words', () => {
    expect(remarkOn('Kijk **goed**.\n\n### Zo begin je\n\n![Een prikbord](bestanden/bord.webp)', ['bord.webp'])).toBeNull();
  });

  it.each([
    ['a script', 'Goed.\n\n<script>alert(1)</script>', 'Regel 3: hier staat HTML: "<script>'],
    ['a picture without words', '![](bestanden/bord.webp)', 'Regel 1: het plaatje heeft geen beschrijving.'],
    ['a picture that is not there', '![Weg](bestanden/weg.webp)', 'Regel 1: het bestand bestanden/weg.webp staat niet bij deze module'],
    ['a picture of elsewhere', '![Elders](https://elders.example/a.png)', 'staat ergens anders'],
    ['a link that runs code', '[Klik](javascript:alert(1))', 'werkt niet. Begin met https://'],
    ['a heading of the lesson itself', 'Kort.\n## Opdracht', 'Regel 2: een kop met # of ##'],
  ])('is refused with %s, naming the line', (_what, text, said) => {
    expect(remarkOn(text, ['bord.webp'])).toContain(said);
  });
});
