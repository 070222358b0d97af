import type { ProgrammeFiles } from '../../src/curriculum/index.js';

/** A programme of two modules in its fixed form: small, with one of everything. */
export function smallProgramme(changes: Readonly<Record<string, string | Buffer | null>> = {}): ProgrammeFiles {
  const all = new Map<string, string | Buffer | null>([...Object.entries(FILES), ...Object.entries(changes)]);
  return new Map([...all].flatMap(([path, text]) => (text === null ? [] : ([[path, Buffer.from(text)]] as const))));
}

export const BEGIN_MODULE = `key: begin
title: Samen beginnen
purpose: Je ziet wat er al is.
for: iedereen
joint: true
needs: []
session: G1
goals:
  - Je noemt vijf dingen die goed gaan.
bring:
  - Dikke stiften
blocks:
  - title: Welkom met koffie
    minutes: 30
    net: false
  - title: Wat is er al?
    minutes: 150
    net: true
    lesson: wat-is-er-al
lessons:
  - wat-is-er-al
  - samen
`;

export const FIRST_LESSON = `---
key: wat-is-er-al
title: Wat is er al?
minutes: 15
bring:
  - Pen en papier
---
Kijk wat er al is. Je buurt is vol.

![Een volle prikbord bij de bakker](bestanden/prikbord.png)

## Voor buurtverbinders

Begin in je eigen straat.

## Voor wijkprofessionals

Vraag het eerst aan de bewoners.

## Opdracht

1. Schrijf vijf dingen op.
2. Vertel ze aan een buur.

## Denkvraag

Wat zag je nog niet eerder?
`;

const FILES = {
  'programme.yaml': `key: klein
title: Een kleine training
modules:
  - begin
  - op-weg
`,
  'begin/module.yaml': BEGIN_MODULE,
  'begin/wat-is-er-al.md': FIRST_LESSON,
  'begin/samen.md': lesson('samen', 'Zo werken wij samen'),
  'begin/bestanden/prikbord.png': Buffer.from([137, 80, 78, 71]),
  'op-weg/module.yaml': `key: op-weg
title: Op weg helpen
purpose: Je herkent wat je doet.
for: wijkprofessionals
joint: false
needs: []
goals:
  - Je kent de lijn.
bring: []
blocks: []
lessons:
  - de-lijn
`,
  'op-weg/de-lijn.md': lesson('de-lijn', 'Van overnemen tot loslaten'),
  'op-weg/oefensituaties.yaml': `- key: het-feest
  title: Het feest
  situation: "Riet wil een feest. Ze vraagt: mag dat?"
  question: Wat doe je?
  choices:
    - stance: overnemen
      text: Je vraagt de vergunning aan.
      consequence: Die komt snel. Riet doet niets meer.
    - stance: op-weg-helpen
      text: Je wijst de weg.
      consequence: Riet belt zelf.
    - stance: loslaten
      text: Je zegt niets.
      consequence: Het feest gaat niet door.
  lesson: de-lijn
  afterthought: Het midden is werk.
`,
  'op-weg/toets.yaml': Array.from({ length: 10 }, (_, index) => question(index + 1)).join(''),
};

function lesson(key: string, title: string): string {
  return `---\nkey: ${key}\ntitle: ${title}\nminutes: 10\nbring: []\n---\nDit lees je samen.\n\n## Opdracht\n\nDoe dit.\n\n## Denkvraag\n\nWat vond je?\n`;
}

function question(number: number): string {
  return `- key: vraag-${String(number)}\n  question: Wie beslist?\n  answers:\n    - De bewoners\n    - De gemeente\n  right: 0\n  why: Bewoners houden de regie.\n`;
}
