import type { FeatureKey } from '../features/feature-keys.js';
import { agenda } from './houses/agenda.js';
import { groepen } from './houses/groepen.js';
import { ideeen } from './houses/ideeen.js';
import { nieuws } from './houses/nieuws.js';
import { socialeKaart } from './houses/sociale-kaart.js';
import { verhalen } from './houses/verhalen.js';
import { vraagEnAanbod } from './houses/vraag-en-aanbod.js';
import { wieIsWie } from './houses/wie-is-wie.js';
import { buurtbrief } from './objects/buurtbrief.js';
import { buurtcijfers } from './objects/buurtcijfers.js';
import { buurtkaart } from './objects/buurtkaart.js';
import { eigenVoorkant } from './objects/eigen-voorkant.js';
import { fotos } from './objects/fotos.js';
import { inloop } from './objects/inloop.js';
import { meepraten } from './objects/meepraten.js';
import { onsTeam } from './objects/ons-team.js';
import { openbaar } from './objects/openbaar.js';
import { projecten } from './objects/projecten.js';
import { spelregelsMelden } from './objects/spelregels-melden.js';
import { talenten } from './objects/talenten.js';
import { warmContact } from './objects/warm-contact.js';
import { wordBuurtverbinder } from './objects/word-buurtverbinder.js';
import type { SignOfLife } from './sign-of-life.js';

interface Plot {
  /** Where it stands in the street; a lamp and bunting stand in more than one place. */
  readonly at: readonly [number, ...number[]];
  readonly sign: SignOfLife;
}

/** From the back to the front: houses first, then what stands on the pavement. */
export const PLOTS: Readonly<Record<FeatureKey, Plot>> = {
  groepen: { at: [364], sign: groepen },
  agenda: { at: [550], sign: agenda },
  verhalen: { at: [818], sign: verhalen },
  nieuws: { at: [1010], sign: nieuws },
  'sociale-kaart': { at: [1154], sign: socialeKaart },
  'wie-is-wie': { at: [1474], sign: wieIsWie },
  'vraag-en-aanbod': { at: [1668], sign: vraagEnAanbod },
  ideeen: { at: [1808], sign: ideeen },
  fotos: { at: [928], sign: fotos },
  openbaar: { at: [1306, 128], sign: openbaar },
  'spelregels-melden': { at: [266, 750, 1300, 1638], sign: spelregelsMelden },
  'ons-team': { at: [162], sign: onsTeam },
  'eigen-voorkant': { at: [10], sign: eigenVoorkant },
  buurtkaart: { at: [294], sign: buurtkaart },
  talenten: { at: [470], sign: talenten },
  'warm-contact': { at: [1330], sign: warmContact },
  inloop: { at: [1394], sign: inloop },
  'word-buurtverbinder': { at: [1620], sign: wordBuurtverbinder },
  meepraten: { at: [770], sign: meepraten },
  buurtbrief: { at: [1124], sign: buurtbrief },
  projecten: { at: [1916], sign: projecten },
  buurtcijfers: { at: [1996], sign: buurtcijfers },
};

export const STREET_WIDTH = 2060;
