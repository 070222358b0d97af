import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { ReachMeDto } from './dto/reach-me.dto.js';

/** What may be on the site. A number or address without its yes is refused, not quietly kept. */
export function reachabilityIn(form: ReachMeDto): { readonly phone: string | null; readonly email: string | null } {
  const missing: Record<string, string> = {};
  if (form.telefoon && form.telefoonMag !== 'ja') missing['telefoonMag'] = 'Mag het telefoonnummer op de site? Vink het aan, of haal het nummer weg.';
  if (form.mail && form.mailMag !== 'ja') missing['mailMag'] = 'Mag het mailadres op de site? Vink het aan, of haal het adres weg.';
  if (Object.keys(missing).length > 0) throw new InvalidInput(missing);
  return { phone: form.telefoon || null, email: form.mail?.toLowerCase() || null };
}
