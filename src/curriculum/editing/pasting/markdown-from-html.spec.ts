import { readFileSync } from 'node:fs';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
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

  it('keeps the words of code, and one space of many hard ones', () => {
    expect(markdownFromHtml('<pre>Bel <code>*  06&nbsp;&nbsp;&nbsp;12</code></pre>')).toBe('Bel \\* 06 12');
  });

  it('keeps nested lists readable', () => {
    expect(markdownFromHtml('<ul><li>Een<ul><li>Binnen</li></ul></li><li>Twee</li></ul>')).toMatch(/^- Een\n\s+- Binnen\n- Twee$/);
  });
});

describe('pasting what was made to keep us busy', () => {
  const LONG = 100_000;

  it.each([
    ['comments without an end', `<p>Dag</p>${'<!--'.repeat(LONG)}`, 'Dag'],
    ['chosen pieces without an end', `${'<!--StartFragment-->'.repeat(LONG / 5)}<p>Dag</p>`, 'Dag'],
    ['bullets without an end', `<p>Dag</p>${'<!--[if !supportLists]-->'.repeat(LONG / 5)}`, 'Dag'],
    ['conditions without an end', `<p>Dag</p>${'<![if x'.repeat(LONG)}`, 'Dag'],
    ['a bullet of digits', `<!--[if !supportLists]-->${'1'.repeat(LONG * 5)}<!--[endif]--><p>Dag</p>`, 'Dag'],
    ['hard spaces', `<p>Dag${'&nbsp;'.repeat(LONG)}buur</p>`, 'Dag buur'],
    ['hard spaces in code', `<pre><code>Dag${'&nbsp;'.repeat(LONG)}buur</code></pre>`, 'Dag buur'],
    ['spaces in front of a line', `<p>Dag<br>${'&#8195;'.repeat(LONG)}buur</p>`, 'Dag\n buur'],
  ])('reads the words among %s', (_what, html, words) => {
    expect(markdownFromHtml(html)).toBe(words);
  });

  it.each([
    ['elements', '<b>a</b>'.repeat(LONG)],
    ['elements of Office without an end', `<p>Dag</p>${'<o:'.repeat(LONG * 2)}`],
    ['elements in each other', '<div>'.repeat(LONG)],
    ['elements in each other after ends without a beginning', `${'</b>'.repeat(1000)}${'<div>'.repeat(1000)}`],
    ['elements in each other, with ends of others between', '<div></b>'.repeat(1000)],
    ['quotations in each other', `${'<blockquote>'.repeat(1000)}Dag${'</blockquote>'.repeat(1000)}`],
  ])('refuses too many %s with a sentence', (_what, html) => {
    expect(() => markdownFromHtml(html)).toThrow(InvalidInput);
  });
});
