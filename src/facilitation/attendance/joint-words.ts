import { isJoint } from '../../meetings/index.js';

/** How many of each were there. */
export type Present = Parameters<typeof isJoint>[0];

/** Why a session that was held was not joint (D10), as the end of a sentence; null when it was. */
export function whyNotJoint(present: Present): string | null {
  if (isJoint(present)) return null;
  const { residents, professionals } = present;
  if (professionals === 0) return 'er was geen professional';
  if (residents === 0) return 'er waren geen bewoners';
  if (residents === 1) return 'er was maar één bewoner';
  return residents <= professionals ? 'er waren niet meer bewoners dan professionals' : 'er waren maar twee bewoners';
}
