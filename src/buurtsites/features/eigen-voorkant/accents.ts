import type { Accent } from '../../sites/site.entity.js';

/** The seven colours by name; each is made so that white on it, and it on white, can be read by everybody. */
export const ACCENT_LABELS: Readonly<Record<Accent, string>> = {
  emaille: 'Emaille',
  baksteen: 'Baksteen',
  linde: 'Linde',
  water: 'Water',
  pruim: 'Pruim',
  lavendel: 'Lavendel',
  oker: 'Oker',
};

export const DEFAULT_ACCENT: Accent = 'emaille';
