import { smallProgramme } from '../../../test/support/programme.js';
import { filesOf } from '../content/files-of.js';
import type { ProgrammeContent } from '../content/programme-content.js';
import { readProgramme } from '../content/read-programme.js';
import { placeOf } from './remark-places.js';

type Module = ProgrammeContent['modules'][number];

/** The places that the check finds, in a small programme with one module changed. */
function places(change: (module: Module, index: number) => Module): string[] {
  const { content } = readProgramme('klein', smallProgramme());
  if (!content) throw new Error('the small programme is not right');
  const changed = { ...content, modules: content.modules.map(change) };
  const files = filesOf(changed);
  return readProgramme(changed.key, files).remarks.map((remark) => {
    const { path, field, label } = placeOf(remark, changed, files);
    return `${path.join('/')}#${field ?? ''} ${label}`;
  });
}
const inLesson = (words: Partial<Module['lessons'][number]>) => (module: Module, index: number) =>
  index > 0 ? module : { ...module, lessons: module.lessons.map((lesson, place) => (place === 0 ? { ...lesson, ...words } : lesson)) };
const inModule = (words: Partial<Module>, which: number) => (module: Module, index: number) => (index === which ? { ...module, ...words } : module);

describe('where an author mends what the check found', () => {
  it.each([
    [{ exercise: '' }, 'lessen/wat-is-er-al#veld-opdracht Les Wat is er al?, Opdracht'],
    [{ shared: 'Zie <b>hier</b>.' }, 'lessen/wat-is-er-al#veld-tekst Les Wat is er al?, De tekst voor iedereen'],
    [{ forResidents: '![](bestanden/prikbord.png)' }, 'lessen/wat-is-er-al#veld-bewoners Les Wat is er al?, Voor buurtverbinders'],
    [{ minutes: 0 }, 'lessen/wat-is-er-al#veld-minuten Les Wat is er al?, Minuten'],
  ])('is the field of the lesson for %j', (words, place) => {
    expect(places(inLesson(words))).toContain(place);
  });

  it('is the field of the module', () => {
    expect(places(inModule({ purpose: '' }, 0))).toContain('modules/begin#veld-doel Module Samen beginnen, Doel');
    expect(places(inModule({ needs: ['weg'] }, 0))).toContain('modules/begin#veld-na Module Samen beginnen, Wat eerst gelezen moet zijn');
  });

  it('is the practice case, the question, or the check as a whole', () => {
    const { content } = readProgramme('klein', smallProgramme());
    const { cases, questions } = content?.modules[1] ?? { cases: [], questions: [] };

    expect(places(inModule({ cases: cases.map((each) => ({ ...each, choices: each.choices.slice(1) })) }, 1)).join()).toContain(
      '#veld-keuze0-houding Oefensituatie',
    );
    expect(places(inModule({ questions: questions.map((each, index) => (index === 2 ? { ...each, right: 9 } : each)) }, 1)).join()).toContain(
      '#veld-goed Toetsvraag 3, Het goede antwoord',
    );
    expect(places(inModule({ questions: questions.slice(1) }, 1)).join()).toContain('modules/op-weg#toetsvragen');
  });
});
