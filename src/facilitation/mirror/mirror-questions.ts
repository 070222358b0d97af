import type { Stance } from '../../curriculum/index.js';

/** The three questions to residents, in this order. */
export const MIRROR_QUESTIONS = ['work', 'request', 'dissent'] as const;
export type MirrorQuestion = (typeof MIRROR_QUESTIONS)[number];

interface Words {
  /** Name of its field. */
  readonly field: 'werk' | 'vraag' | 'verschil';
  readonly title: string;
  readonly asks: (name: string) => string;
  /** What residents choose from: what they see happen, not the name of a place on a line. */
  readonly choices: Readonly<Record<Stance, string>>;
}

export const QUESTION_WORDS: Readonly<Record<MirrorQuestion, Words>> = {
  work: {
    field: 'werk',
    title: 'Er is iets te doen',
    asks: (name) => `Er is iets te doen voor de buurt. Wat doet ${name} meestal?`,
    choices: {
      overnemen: 'Doet het zelf, vaak voordat wij het weten.',
      sturen: 'Bedenkt het, en wij voeren het uit.',
      'op-weg-helpen': 'Vraagt wat wij willen, en helpt ons om dat te doen.',
      meekijken: 'Wacht tot wij iets vragen.',
      loslaten: 'Laat het gaan. Wij zoeken het zelf uit.',
    },
  },
  request: {
    field: 'vraag',
    title: 'Bewoners vragen om hulp',
    asks: (name) => `Jullie vragen ${name} om hulp. Wat gebeurt er dan?`,
    choices: {
      overnemen: 'Het wordt voor ons geregeld. Wij hoeven niets meer te doen.',
      sturen: 'We horen hoe het moet.',
      'op-weg-helpen': 'We krijgen hulp, en doen het daarna zelf.',
      meekijken: 'We krijgen antwoord op onze vraag, en niet meer dan dat.',
      loslaten: 'We horen er weinig of niets meer van.',
    },
  },
  dissent: {
    field: 'verschil',
    title: 'Bewoners willen het anders',
    asks: (name) => `Jullie willen het anders dan ${name}. Wat gebeurt er dan?`,
    choices: {
      overnemen: 'Het gaat toch op de manier van de professional.',
      sturen: 'We worden vriendelijk omgepraat.',
      'op-weg-helpen': 'We horen wat er mis kan gaan. Daarna kiezen wij.',
      meekijken: 'We horen er niets over, als we het niet vragen.',
      loslaten: 'We moeten het dan verder zelf weten.',
    },
  },
};
