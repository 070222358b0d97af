import { closest } from '../../platform/seeds/closest.js';
import { hintsIn } from '../../platform/seeds/reading-hints.js';
import { SeedBlock } from '../../platform/seeds/seed-block.js';
import type { SeedFile } from '../../platform/seeds/seed-file.js';
import { checkMarkdown } from './check-markdown.js';
import type { LessonContent } from './programme-content.js';
import type { ProgrammeSource } from './programme-source.js';

const PARTS = ['Voor buurtverbinders', 'Voor wijkprofessionals', 'Opdracht', 'Denkvraag'] as const;
const ALWAYS: readonly string[] = ['Opdracht', 'Denkvraag'];
/** What a file of a lesson looks like: front matter between lines of dashes, then the text. */
const FORM = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

interface Section {
  /** Empty for what stands above the first heading. */
  readonly heading: string;
  /** The line of the file on which the heading stands. */
  readonly line: number;
  readonly text: string;
}

/** Reads `<module>/<lesson>.md`. Null, with remarks, when there is no lesson to be made of it. */
export function readLesson(source: ProgrammeSource, moduleKey: string, key: string): LessonContent | null {
  const path = `${moduleKey}/${key}.md`;
  const text = source.text(path);
  if (text === null) return null;
  const [, front, body] = FORM.exec(text) ?? [];
  if (front === undefined || body === undefined) {
    source.refuse(path, 'begint niet met een kop tussen twee regels met ---.');
    return null;
  }
  const file = source.open(path, front, 2);
  const block = SeedBlock.of(file, ['key', 'title', 'minutes', 'bring']);
  const words = { key: block.key(), title: block.text('title', 120), minutes: block.whole('minutes', 1), bring: block.texts('bring') };
  if (words.key !== key) block.refuse('key', `de sleutel is \`${words.key}\`, maar het bestand heet \`${key}.md\`. Die twee horen gelijk te zijn.`);

  const sections = sectionsIn(body, front.split('\n').length + 3);
  checkSections(file, sections);
  checkMarkdown(file, body, front.split('\n').length + 3, source.namesIn(`${moduleKey}/bestanden`));
  source.hints.push(...hintsIn(source.nameOf(path), text));
  const part = (heading: string): string | null => sections.find((section) => section.heading === heading)?.text ?? null;
  return {
    ...words,
    shared: part('') ?? '',
    forResidents: part(PARTS[0]),
    forProfessionals: part(PARTS[1]),
    exercise: part(PARTS[2]) ?? '',
    reflection: part(PARTS[3]) ?? '',
  };
}

function sectionsIn(body: string, firstLine: number): readonly Section[] {
  const lines = body.split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []));
  return [-1, ...starts].map((start, index) => ({
    heading: (lines[start] ?? '').slice(3).trim(),
    line: firstLine + Math.max(start, 0),
    text: lines
      .slice(start + 1, starts[index])
      .join('\n')
      .trim(),
  }));
}

/** The headings are fixed words in a fixed order, so that every page knows where what stands. */
function checkSections(file: SeedFile, sections: readonly Section[]): void {
  const headings = sections.map(({ heading }) => heading).slice(1);
  for (const { heading, line, text } of sections) {
    const isKnown = heading === '' || (PARTS as readonly string[]).includes(heading);
    if (!isKnown)
      file.refuseAt(
        line,
        `de kop "${heading}" kennen we niet. Kies uit ${PARTS.join(', ')}. Een kop binnen een deel begint met ###.${closest(heading, PARTS)}`,
      );
    else if (text === '') file.refuseAt(line, heading === '' ? 'de gedeelde tekst onder de kop ontbreekt.' : `onder de kop "${heading}" staat niets.`);
  }
  for (const needed of ALWAYS) if (!headings.includes(needed)) file.refuseAt(sections[0]?.line ?? 1, `de kop "## ${needed}" ontbreekt.`);
  const inOrder = PARTS.filter((part) => headings.includes(part));
  if (headings.length > inOrder.length && headings.every((heading) => inOrder.some((part) => part === heading)))
    file.refuseAt(sections[1]?.line ?? 1, 'een van de koppen staat er twee keer.');
  else if (headings.length === inOrder.length && headings.join() !== inOrder.join())
    file.refuseAt(sections[1]?.line ?? 1, `zet de koppen in deze volgorde: ${inOrder.join(', ')}.`);
}
