import type { Audience } from '../content/programme-content.js';

/** As whom somebody looks, as the address says it. */
export type Reader = 'bewoner' | 'professional';

/** Residents do not read the module of professionals. */
export const readersOf = (audience: Audience): readonly Reader[] => (audience === 'wijkprofessionals' ? ['professional'] : ['bewoner', 'professional']);
