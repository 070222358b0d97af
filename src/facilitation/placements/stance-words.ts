import type { Stance } from '../../curriculum/index.js';
import type { Moment } from './placement.entity.js';

/** The five places on the line, as people say them. */
export const STANCE_WORDS: Readonly<Record<Stance, { readonly name: string; readonly says: string }>> = {
  overnemen: { name: 'Overnemen', says: 'Ik doe het zelf.' },
  sturen: { name: 'Sturen', says: 'Ik bedenk het, bewoners voeren het uit.' },
  'op-weg-helpen': { name: 'Op weg helpen', says: 'Bewoners bepalen, ik maak het mogelijk.' },
  meekijken: { name: 'Meekijken', says: 'Ik wacht tot iemand mij vraagt.' },
  loslaten: { name: 'Loslaten', says: 'Ik laat het gaan en noem dat regie.' },
};

export const MOMENT_WORDS: Readonly<Record<Moment, { readonly name: string; readonly sentence: string }>> = {
  begin: { name: 'Begin', sentence: 'Aan het begin' },
  midden: { name: 'Halverwege', sentence: 'Halverwege' },
  eind: { name: 'Eind', sentence: 'Aan het eind' },
};
