import type { SessionDetails } from '../calendar/session-details.js';
import { whenInWords } from '../sessions/session-words.js';

/** To paste in the chat of a group (I5): what, when and where. Nobody's name and nobody's own words, because a chat goes anywhere. */
export function groupText(details: SessionDetails, { isCancelled, url, now }: { isCancelled: boolean; url: string; now: Date }): string {
  const { title, place, onlineLink, bring } = details;
  const when = whenInWords(details, now);
  if (isCancelled) return [`Let op: ${title} gaat niet door.`, `Dat was ${when}.`].join('\n');
  return [
    `Denk je aan: ${title}?`,
    `Wanneer: ${when}`,
    ...(place ? [`Waar: ${place.name}, ${place.address}`] : onlineLink ? [] : ['Waar: dat hoor je nog']),
    ...(place?.travelNotes ? [`Zo kom je er: ${place.travelNotes}`] : []),
    ...(onlineLink ? [`Online: ${onlineLink}`] : []),
    ...(bring.length > 0 ? [`Nodig: ${bring.join('; ')}`] : []),
    `Laat weten of je komt: ${url}`,
  ].join('\n');
}
