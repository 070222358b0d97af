import { FIRST_LESSON, BEGIN_MODULE, smallProgramme } from '../../../test/support/programme.js';
import type { ProgrammeContent } from '../content/programme-content.js';
import { readProgramme } from '../content/read-programme.js';
import { compareContents } from './compare-contents.js';
import { differenceInWords } from './difference-in-words.js';
import { wordDiff } from './word-diff.js';

function programme(changes: Parameters<typeof smallProgramme>[0] = {}): ProgrammeContent {
  const { content, remarks } = readProgramme('training', smallProgramme(changes));
  if (!content) throw new Error(JSON.stringify(remarks));
  return content;
}
const file = (path: string): string => String(smallProgramme().get(path));
const differences = (changes: Parameters<typeof smallProgramme>[0]): readonly string[] => differenceInWords(compareContents(programme(), programme(changes)));

describe('the difference between two versions', () => {
  it('is nothing when nothing changed', () => {
    expect(compareContents(programme(), programme())).toEqual({ isEmpty: true, parts: [] });
  });

  it('names the text that changed, and the words in it', () => {
    const { parts } = compareContents(programme(), programme({ 'begin/wat-is-er-al.md': FIRST_LESSON.replace('eigen straat', 'eigen flat') }));

    expect(parts).toMatchObject([{ what: 'les', key: 'wat-is-er-al', moduleTitle: 'Samen beginnen', change: 'veranderd' }]);
    expect(parts[0]?.texts).toEqual([
      {
        name: 'Voor buurtverbinders',
        stretches: [
          { text: 'Begin in je eigen ', is: 'same' },
          { text: 'straat', is: 'removed' },
          { text: 'flat', is: 'added' },
          { text: '.', is: 'same' },
        ],
      },
    ]);
  });

  it('tells which lessons came and went', () => {
    const changes = {
      'begin/module.yaml': BEGIN_MODULE.replace('  - samen', '  - later'),
      'begin/samen.md': null,
      'begin/later.md': file('begin/samen.md').replace('samen', 'later'),
    };

    expect(differences(changes)).toEqual(['les later is nieuw', 'les samen is weg']);
  });

  it('calls a lesson moved that stands elsewhere in its module, with the fewest moves', () => {
    expect(differences({ 'begin/module.yaml': BEGIN_MODULE.replace('  - wat-is-er-al\n  - samen', '  - samen\n  - wat-is-er-al') })).toEqual([
      expect.stringMatching(/^les (samen|wat-is-er-al) is verplaatst$/),
    ]);
  });

  it('calls a lesson moved that went to another module, and changed when its words are others too', () => {
    const changes = {
      'begin/module.yaml': BEGIN_MODULE.replace('\n  - samen', ''),
      'begin/samen.md': null,
      'op-weg/module.yaml': file('op-weg/module.yaml').replace('  - de-lijn', '  - de-lijn\n  - samen'),
      'op-weg/samen.md': file('begin/samen.md').replace('Wat vond je?', 'Wat nam je mee?'),
    };

    expect(differences(changes)).toEqual(['les samen is verplaatst', 'les samen is veranderd']);
  });

  it('sees another picture under the same name', () => {
    expect(differences({ 'begin/bestanden/prikbord.png': Buffer.from([1, 2, 3, 4]) })).toEqual(['bestand begin-prikbord.png is veranderd']);
  });
});

describe('the words that changed', () => {
  it('leaves out most of a long stretch that stayed', () => {
    const stretches = wordDiff(`oud ${'woord '.repeat(100)}`, `nieuw ${'woord '.repeat(100)}`);

    expect(stretches.map(({ is }) => is)).toEqual(['removed', 'added', 'same']);
    expect(stretches.at(-1)?.text.length).toBeLessThan(100);
  });

  it('shows two texts that have nothing in common whole, and soon', () => {
    const before = Array.from({ length: 5000 }, (_, index) => `a${String(index)}`).join(' ');
    const after = Array.from({ length: 5000 }, (_, index) => `b${String(index)}`).join(' ');

    expect(wordDiff(before, after)).toEqual([
      { text: before, is: 'removed' },
      { text: after, is: 'added' },
    ]);
  });
});
