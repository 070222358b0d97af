/** The 22 parts a buurtsite can have; keys are for ever, titles are content (seeds/buurtsites/features.yaml). */
export const FEATURE_KEYS = [
  'ons-team',
  'eigen-voorkant',
  'spelregels-melden',
  'buurtkaart',
  'talenten',
  'groepen',
  'agenda',
  'fotos',
  'verhalen',
  'nieuws',
  'sociale-kaart',
  'warm-contact',
  'inloop',
  'wie-is-wie',
  'vraag-en-aanbod',
  'ideeen',
  'projecten',
  'openbaar',
  'buurtbrief',
  'meepraten',
  'buurtcijfers',
  'word-buurtverbinder',
] as const;
export type FeatureKey = (typeof FEATURE_KEYS)[number];
export type FeatureState = 'off' | 'active' | 'paused';
