import type { PartDifference, ProgrammeDifference, TextDifference } from './compare-contents.js';

const WHAT: Readonly<Record<PartDifference['what'], string>> = {
  module: 'Module',
  les: 'Les',
  oefensituatie: 'Oefensituatie',
  toetsvraag: 'Vraag van de toets',
  bestand: 'Bestand',
};

const CHANGE: Readonly<Record<PartDifference['change'], { readonly label: string; readonly tone: string }>> = {
  nieuw: { label: 'Nieuw', tone: 'ok' },
  weg: { label: 'Niet meer in de training', tone: 'wait' },
  verplaatst: { label: 'Op een andere plek', tone: 'pro' },
  veranderd: { label: 'Andere tekst', tone: 'pro' },
};

/** A part that changed, as `curriculum/comparison/_parts` shows it. */
export interface PartInWords {
  readonly what: string;
  readonly title: string;
  readonly moduleTitle: string | null;
  readonly change: { readonly label: string; readonly tone: string };
  readonly texts: readonly TextDifference[];
}

export const partsInWords = ({ parts }: ProgrammeDifference): readonly PartInWords[] =>
  parts.map(({ what, title, moduleTitle, change, texts }) => ({
    what: WHAT[what],
    title,
    moduleTitle,
    change: CHANGE[change],
    // what a file holds is told by its fingerprint, which says nothing to a reader
    texts: what === 'bestand' ? [] : texts,
  }));
