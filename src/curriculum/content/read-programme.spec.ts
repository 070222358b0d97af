import { BEGIN_MODULE, FIRST_LESSON, smallProgramme } from '../../../test/support/programme.js';
import { filesOf } from './files-of.js';
import { readProgramme } from './read-programme.js';

const remarks = (changes: Parameters<typeof smallProgramme>[0]): readonly string[] =>
  readProgramme('training', smallProgramme(changes)).remarks.map(({ file, line, text }) => `${file} regel ${String(line)}: ${text}`);
const lineOf = (text: string, piece: string): string => String(text.slice(0, text.indexOf(piece)).split('\n').length);

describe('reading a programme', () => {
  it('reads modules, lessons, practice cases and the check', () => {
    const { content, remarks: none } = readProgramme('training', smallProgramme());

    expect(none).toEqual([]);
    expect(content?.modules.map(({ key }) => key)).toEqual(['begin', 'op-weg']);
    expect(content?.modules[0]?.lessons[0]).toMatchObject({
      title: 'Wat is er al?',
      forResidents: 'Begin in je eigen straat.',
      forProfessionals: 'Vraag het eerst aan de bewoners.',
      reflection: 'Wat zag je nog niet eerder?',
    });
    expect(content?.modules[0]?.lessons[1]?.forResidents).toBeNull();
    expect(content?.modules[1]?.cases[0]?.choices.map(({ stance }) => stance)).toEqual(['overnemen', 'op-weg-helpen', 'loslaten']);
    expect(content?.modules[1]?.questions).toHaveLength(10);
  });

  it('gives the same bytes when it is written again, and no hint about the form', () => {
    const files = smallProgramme();
    const { content, hints } = readProgramme('training', files);
    if (!content) throw new Error('not read');

    expect([...filesOf(content)].map(([path, bytes]) => [path, bytes.toString()])).toEqual(
      [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, bytes.toString()]),
    );
    expect(hints.filter(({ text }) => text.includes('vaste vorm'))).toEqual([]);
  });

  it('reads what was written on Windows, and tips how it gets its fixed form', () => {
    const { content, hints } = readProgramme('training', smallProgramme({ 'begin/wat-is-er-al.md': FIRST_LESSON.replaceAll('\n', '\r\n') }));

    expect(content?.modules[0]?.lessons[0]?.forResidents).toBe('Begin in je eigen straat.');
    expect(hints.map(({ file, line }) => `${file} ${String(line)}`)).toEqual(['training/begin/wat-is-er-al.md 1']);
  });
});

describe('a programme that is not right', () => {
  const inModule = (from: string, to: string): Record<string, string> => ({ 'begin/module.yaml': BEGIN_MODULE.replace(from, to) });
  const inLesson = (from: string, to: string): Record<string, string> => ({ 'begin/wat-is-er-al.md': FIRST_LESSON.replace(from, to) });

  it.each([
    ['a word nobody knows', inModule('bring:', 'brign:'), 'brign:', 'het woord `brign` kennen we hier niet. Bedoel je `bring`?'],
    ['a module that is needed and does not exist', inModule('needs: []', 'needs: [beginn]'), 'needs:', 'module `beginn` bestaat niet. Bedoel je `begin`?'],
    ['another audience', inModule('for: iedereen', 'for: bewoners'), 'for:', 'kies bij `for` uit iedereen, wijkprofessionals.'],
    [
      'more parts than anybody keeps to',
      inModule('blocks:\n', `blocks:\n${'  - title: Rondje\n    minutes: 5\n    net: false\n'.repeat(29)}`),
      'blocks:',
      'een bijeenkomst heeft hoogstens 30 onderdelen. Dit zijn er 31.',
    ],
    ['net minutes that do not add up (D12)', inModule('minutes: 150', 'minutes: 140'), 'blocks:', 'heeft 150 netto minuten. Deze blokken zijn samen 140.'],
    [
      'a block about a lesson of elsewhere',
      inModule('lesson: wat-is-er-al', 'lesson: de-lijn'),
      'lesson: de-lijn',
      'les `de-lijn` hoort niet bij deze module.',
    ],
    [
      'a lesson without a file',
      inModule('  - samen', '  - samen\n  - later'),
      '- later',
      'les `later` staat in de lijst, maar het bestand begin/later.md bestaat niet.',
    ],
    ['a module named unlike its folder', inModule('key: begin', 'key: start'), 'key:', 'de sleutel is `start`, maar de map heet begin.'],
    ['YAML that is broken', inModule('title: Samen beginnen', 'title: "Samen'), 'title:', 'dit is geen goede YAML'],
  ])('names the line of %s', (_what, changes, piece, text) => {
    const [first = ''] = remarks(changes);

    expect(first).toContain(text);
    if (!text.includes('YAML')) expect(first).toContain(`begin/module.yaml regel ${lineOf(String(changes['begin/module.yaml']), piece.trim())}:`);
  });

  it.each([
    ['a script', inLesson('Je buurt is vol.', 'Je buurt <script>alert(1)</script>'), '<script>', 'hier staat HTML: "<script>"'],
    ['a block of HTML', inLesson('Kijk wat', '<div onclick="x">\n\nKijk wat'), '<div', 'hier staat HTML: "<div onclick="x">"'],
    ['a picture without words', inLesson('Een volle prikbord bij de bakker', ''), '![](', 'het plaatje heeft geen beschrijving.'],
    ['a picture that is not there', inLesson('prikbord.png', 'weg.png'), 'weg.png', 'het bestand bestanden/weg.png staat niet bij deze module'],
    ['a picture of elsewhere', inLesson('bestanden/prikbord.png', 'https://elders.nl/a.png'), 'elders', 'staat ergens anders'],
    ['a link that runs code', inLesson('vol.', 'vol. [Klik](javascript:alert(1))'), 'javascript', 'werkt niet. Begin met https://'],
    ['a heading nobody knows', inLesson('## Denkvraag', '## Denkvraagje'), '## Denkvraagje', 'de kop "Denkvraagje" kennen we niet.'],
    [
      'a heading with nothing under it',
      inLesson('Begin in je eigen straat.\n', ''),
      '## Voor buurtverbinders',
      'onder de kop "Voor buurtverbinders" staat niets.',
    ],
    ['minutes that are no number', inLesson('minutes: 15', 'minutes: kort'), 'minutes', '`minutes` is een heel getal vanaf 1.'],
  ])('names the line of %s in a lesson', (_what, changes, piece, text) => {
    const line = lineOf(String(changes['begin/wat-is-er-al.md']), piece);

    expect(remarks(changes)).toContainEqual(expect.stringMatching(new RegExp(`^training/begin/wat-is-er-al\\.md regel ${line}: `)));
    expect(remarks(changes).join('\n')).toContain(text);
  });

  it('misses a heading, and wants them in their order', () => {
    expect(remarks(inLesson('\n## Denkvraag\n\nWat zag je nog niet eerder?\n', '')).join()).toContain('de kop "## Denkvraag" ontbreekt');
    expect(remarks(inLesson('## Voor buurtverbinders', '## Opdracht')).join()).toContain('staat er twee keer');
    expect(
      remarks({
        'begin/wat-is-er-al.md': FIRST_LESSON.replace('## Opdracht', '## X').replace('## Denkvraag', '## Opdracht').replace('## X', '## Denkvraag'),
      }).join(),
    ).toContain('zet de koppen in deze volgorde: Voor buurtverbinders, Voor wijkprofessionals, Opdracht, Denkvraag.');
  });

  it('walks the circle in which modules wait for each other', () => {
    const changes = { ...inModule('needs: []', 'needs: [op-weg]'), 'op-weg/module.yaml': file('op-weg/module.yaml').replace('needs: []', 'needs: [begin]') };

    expect(remarks(changes).join()).toContain('wachten in een kring op elkaar: `begin` → `op-weg` → `begin`.');
  });

  it('lets professionals never wait for residents (D14)', () => {
    expect(remarks({ 'op-weg/module.yaml': file('op-weg/module.yaml').replace('needs: []', 'needs: [begin]') }).join()).toContain(
      'wacht nooit op een module met bewoners',
    );
  });

  it('gives residents no check (D13), and professionals one of ten questions', () => {
    expect(remarks({ 'begin/toets.yaml': file('op-weg/toets.yaml').replaceAll('vraag-', 'v-') }).join()).toContain('Bewoners krijgen er nooit een.');
    expect(remarks({ 'op-weg/toets.yaml': file('op-weg/toets.yaml').split('- key: vraag-10')[0] ?? '' }).join()).toContain('Dit zijn er 9.');
  });

  it('wants both ends and the middle among the choices of a practice case', () => {
    expect(remarks({ 'op-weg/oefensituaties.yaml': file('op-weg/oefensituaties.yaml').replace('stance: loslaten', 'stance: meekijken') }).join()).toContain(
      'ontbreekt de keuze loslaten',
    );
  });

  it('refuses a lesson over 100 kB, a file over 2 MB, and what is no text at all', () => {
    expect(remarks(inLesson('Je buurt', 'woord '.repeat(18_000)))).toEqual([expect.stringContaining('groter dan 100 kB')]);
    expect(remarks({ 'begin/wat-is-er-al.md': Buffer.alloc(2 * 1024 * 1024 + 1) })).toEqual([expect.stringContaining('groter dan 100 kB')]);
    expect(remarks({ 'begin/bestanden/prikbord.png': Buffer.alloc(2 * 1024 * 1024 + 1) })).toEqual([expect.stringContaining('groter dan 2 MB')]);
    expect(remarks({ 'begin/wat-is-er-al.md': Buffer.from([0xff, 0xfe, 0x00]) })).toEqual([expect.stringContaining('geen UTF-8')]);
  });

  it('refuses files that nobody asked for, and kinds we do not take', () => {
    expect(remarks({ 'begin/oud.md': 'Oud' })).toEqual(['training/begin/oud.md regel 1: dit bestand hoort nergens bij. Zet het in de lijst, of haal het weg.']);
    expect(remarks({ 'begin/bestanden/x.svg': '<svg/>' })).toEqual([expect.stringContaining('alleen jpg, png, webp en pdf')]);
  });

  it('wants a key once in the whole programme', () => {
    const changes = {
      'op-weg/module.yaml': file('op-weg/module.yaml').replace('  - de-lijn', '  - de-lijn\n  - samen'),
      'op-weg/samen.md': file('begin/samen.md'),
    };

    expect(remarks(changes)).toEqual([expect.stringContaining('les `samen` staat er twee keer.')]);
  });
});

const file = (path: string): string => String(smallProgramme().get(path));
