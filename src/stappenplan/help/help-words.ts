import { listed } from '../../platform/words/listed.js';
import type { ContributionKind, StepHelpRequest } from './help.entities.js';
import type { Move, OfferState } from './help-offer.states.js';
import type { PersonOfSite } from './people-of-site.queries.js';

export const ASKED_WORDS: Readonly<Record<StepHelpRequest['asked'], string>> = {
  professionals: 'Gevraagd aan de professionals',
  trainer: 'Gevraagd aan de trainer',
};

export const KIND_WORDS: Readonly<Record<ContributionKind, string>> = {
  notitie: 'Meegedacht',
  contact: 'Een contact',
  bestand: 'Een bestand of link',
  feitencheck: 'Feiten nagekeken',
};

export const STATE_LOOKS: Readonly<Record<OfferState, { tone: string; label: string }>> = {
  aangeboden: { tone: 'wait', label: 'Wacht op de buurtverbinders' },
  aangenomen: { tone: 'now', label: 'Aangenomen' },
  afgewezen: { tone: 'later', label: 'Niet nodig' },
  gedaan: { tone: 'done', label: 'Gedaan' },
  bedankt: { tone: 'done', label: 'Gedaan, met dank' },
  ingetrokken: { tone: 'later', label: 'Ingetrokken' },
};

export const MOVE_LOOKS: Readonly<Record<Move, { text: string; kind: string; hasWords: boolean }>> = {
  aanneming: { text: 'Graag', kind: '2', hasWords: true },
  afwijzing: { text: 'Nu niet nodig', kind: '3', hasWords: true },
  afronding: { text: 'Het is gedaan', kind: '2', hasWords: false },
  bedankje: { text: 'Zeg dank je wel', kind: '2', hasWords: true },
  intrekking: { text: 'Trek het aanbod in', kind: '3', hasWords: false },
};

/** "Marloes Jansen (welzijnswerker) en Dirk (wijkregisseur) staan hierachter." */
export function endorsementsInWords(people: readonly PersonOfSite[]): string | null {
  if (people.length === 0) return null;
  const names = people.map(({ name, roleLine }) => (roleLine ? `${name} (${roleLine})` : name));
  return `${listed(names)} ${names.length === 1 ? 'staat' : 'staan'} hierachter.`;
}
