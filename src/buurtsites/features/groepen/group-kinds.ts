import type { GroupKind } from './group-page.entity.js';

export const KIND_LABELS: Readonly<Record<GroupKind, string>> = {
  sport: 'Sport en bewegen',
  geloof: 'Geloof',
  cultuur: 'Muziek, kunst en cultuur',
  ontmoeten: 'Ontmoeten en eten',
  zorg: 'Zorg en steun',
  school: 'School en kinderen',
  natuur: 'Tuin en natuur',
  ondernemer: 'Winkel of bedrijf',
  anders: 'Anders',
};
