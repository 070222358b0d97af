import { readFileSync } from 'node:fs';
import { remarkOn } from '../remark-on.js';
import { markdownFromHtml } from './markdown-from-html.js';

const WORD = readFileSync('test/support/word-clipboard.html', 'utf8');

describe('pasting from Word', () => {
  it('keeps headings, lists, bold, links and tables as lines, and nothing of its looks', () => {
    expect(markdownFromHtml(WORD)).toBe(`### Een rondje door de buurt

Loop samen een **rondje**. Kijk *goed* om je heen.

### Neem mee

- een plattegrond
- dikke **stiften**

Daarna:

1. Loop.
1. Praat na.

Lees verder bij [Movisie](https://www.movisie.nl/wijk), of niet.

- Maandag koffie`);
  });

  it('gives a text that the check of a lesson takes', () => {
    expect(remarkOn(markdownFromHtml(WORD), [])).toBeNull();
  });
});

describe('pasting from a website', () => {
  it('leaves out what runs, what is hidden and what comes from elsewhere', () => {
    const html =
      '<h1>Kop</h1><script>alert(1)</script><style>p{}</style><iframe src="https://x.example"></iframe><p onclick="x()">Tekst <img src="https://x.example/a.png" alt="a"></p>';

    expect(markdownFromHtml(html)).toBe('### Kop\n\nTekst');
  });

  it('keeps nested lists readable', () => {
    expect(markdownFromHtml('<ul><li>Een<ul><li>Binnen</li></ul></li><li>Twee</li></ul>')).toMatch(/^- Een\n\s+- Binnen\n- Twee$/);
  });
});
