import type { FlashMessage } from '../../platform/web/flash.js';

/** `open`: at how many moments nothing was chosen. */
export function thanks(open: number): FlashMessage {
  const rest = open === 0 ? '' : ` Bij ${open === 1 ? '1 moment' : `${String(open)} momenten`} koos je nog niets.`;
  return { tone: 'ok', text: `Dank je wel, je antwoord is er.${rest} Verandert er iets? Pas het hier aan.` };
}
