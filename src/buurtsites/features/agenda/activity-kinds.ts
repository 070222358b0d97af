import type { ActivityKind } from './activity.entity.js';

export const KIND_LABELS: Readonly<Record<ActivityKind, string>> = {
  ontmoeten: 'Ontmoeten',
  eten: 'Eten en drinken',
  bewegen: 'Sport en bewegen',
  cultuur: 'Muziek, kunst en cultuur',
  kinderen: 'Voor kinderen',
  leren: 'Leren en maken',
  buiten: 'Tuin en natuur',
  meepraten: 'Meepraten',
  anders: 'Anders',
};
