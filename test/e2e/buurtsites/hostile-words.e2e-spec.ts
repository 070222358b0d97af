import { load } from 'cheerio';
import type { Site } from '../../../src/buurtsites/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { activate, castMember } from '../../support/make-site.js';

/** A dozen from public lists of what people try: each must come out as the words it is. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `'"><svg/onload=alert(1)>`,
  '<a href="javascript:alert(1)">klik</a>',
  '</title><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '{{{title}}} {{> layouts/page}}',
  '<body onscroll=alert(1) style=overflow:auto>',
  '<math><brute xlink:href=javascript:alert(1)>klik',
  "'; DROP TABLE site; --",
  '`-alert(1)">\'onload="`<svg/1=\'',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u202Etxt.exe\u202D مرحبا שלום',
  '👩🏽 👨‍👩‍👦 Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤',
];

/** What Markdown could make of it. */
const HOSTILE_MARKDOWN = [
  '[klik](javascript:alert(1))',
  '[klik](JaVaScRiPt:alert%281%29)',
  '[klik](data:text/html;base64,PHNjcmlwdD4=)',
  '[klik](vbscript:alert(1))',
  '[klik](//kwaad.example)',
  '![x](https://kwaad.example/volg.png)',
  '<https://kwaad.example"onmouseover="alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
];

describe('hostile words on a site', () => {
  let test: TestApp;
  let site: Site;
  let riet: Awaited<ReturnType<typeof castMember>>;

  beforeAll(async () => {
    test = await startApp();
    site = await test.make.site('linden');
    riet = await castMember(test, site, 'buurtverbinder', 'Riet');
    await activate(test, site, riet.personId, 'spelregels-melden', 'groepen', 'nieuws');
  });
  afterAll(() => test.stop());

  /** What a page could do beyond showing words. */
  function dangersIn(html: string): string[] {
    const page = load(html);
    const found = page('main script, main svg[onload], main math, main iframe, main form form, main img[src^="x"], main img[src*="kwaad"]').toArray();
    const live = page('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? Object.entries(element.attribs) : []))
      .filter(([name, value]) => name.startsWith('on') || /^\s*(?:javascript|data:text|vbscript)/i.test(value) || value.startsWith('//kwaad'));
    return [...found.map(({ type }) => type), ...live.map(([name]) => name)];
  }

  it.each(HOSTILE)('%s is a title, a text and a name like any other', async (words) => {
    const made = await riet.browser.post('/buurt/linden/nieuws', { titel: words, tekst: words, namens: words, toestemming: 'ja', doe: 'plaatsen' });
    expect(made.status).toBe(303);
    const address = made.headers['location'] ?? '';

    for (const path of [address, '/buurt/linden/nieuws', '/buurt/linden', `/buurt/linden/zoeken?q=${encodeURIComponent(words)}`]) {
      const { status, text } = await test.visitor().get(path);
      expect([path, status, dangersIn(text)]).toEqual([path, 200, []]);
    }
    expect((await test.visitor().see(address))('h1').text()).toBe(words);
    expect((await riet.browser.see(`${address}/bewerken`))('[name=titel]').val()).toBe(words);
  });

  it.each(HOSTILE_MARKDOWN)('%s makes no link and no picture', async (words) => {
    const made = await riet.browser.post('/buurt/linden/nieuws', { titel: 'Dag', tekst: words, doe: 'plaatsen' });

    const { text } = await test.visitor().get(made.headers['location'] ?? '');
    expect(dangersIn(text)).toEqual([]);
    expect(load(text)('.prose img')).toHaveLength(0);
  });

  it('stay in the form, as words, when something else is wrong', async () => {
    const answer = await riet.browser.post('/buurt/linden/nieuws', { titel: '', tekst: '</textarea><script>alert(1)</script>' });

    expect([answer.status, dangersIn(answer.text)]).toEqual([422, []]);
    expect(load(answer.text)('textarea[name=tekst]').val()).toBe('</textarea><script>alert(1)</script>');
  });

  it('that nobody can see are asked for again', async () => {
    expect((await riet.browser.post('/buurt/linden/nieuws', { titel: '\u200B', tekst: 'Dag' })).status).toBe(422);
  });

  it('with signs a database refuses come out without them', async () => {
    const made = await riet.browser.post('/buurt/linden/nieuws', { titel: 'Dag\u0000 buur', tekst: 'Hoi\u0007', doe: 'plaatsen' });

    expect((await test.visitor().see(made.headers['location'] ?? ''))('h1').text()).toBe('Dag buur');
  });

  it.each(['/buurt/%00', '/buurt/linden/nieuws/%00', '/buurt/linden/groepen/%00', '/buurt/linden/zoeken?q=%00', '/buurt/linden/beeld/%00'])(
    'in the address %s never break a page',
    async (path) => {
      expect((await test.visitor().get(path)).status).toBeLessThan(500);
    },
  );
});
