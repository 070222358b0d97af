import { instantOf, local } from '../../platform/clock/netherlands.js';
import { listed } from '../../platform/words/listed.js';
import type { SessionKind } from '../sessions/session-kinds.js';
import type { Change } from './changes.js';
import type { Clash } from './clashes.js';
import type { Group, Wishes } from './problem.js';

/** "Dagdeel 5 en 6 van Lindenkwartier passen niet. …": what, and which wishes stand in each other's way. */
export function clashInWords(clash: Clash): string {
  const { kinds, group } = clash;
  return `${partsInWords(kinds)} van ${group.name} ${kinds.length === 1 ? 'past' : 'passen'} niet. ${causeInWords(clash)}`;
}

/** "dagdeel 5 en 6" */
function partsInWords(kinds: readonly SessionKind[]): string {
  const numbers = kinds.map((kind) => kind.replace('G', ''));
  return `Dagdeel ${listed(numbers)}`;
}

function causeInWords({ cause, group, moments }: Clash): string {
  const { wishes, sessions, people, needsStepFree } = group;
  const when = `tussen ${dayOf(wishes.from)} en ${dayOf(wishes.until)}`;
  switch (cause) {
    case 'momenten':
      return `Er is ${when} geen ${patternOf(wishes)} die kan. Feestdagen tellen niet mee${wishes.inSchoolHolidays ? '' : ', schoolvakanties ook niet'}.`;
    case 'volgorde':
      return `Er is geen ruimte naast de bijeenkomsten die vaststaan, met ${daysOf(wishes.daysBetween)} ertussen.`;
    case 'mix':
      return `Op geen enkel moment kunnen drie buurtverbinders en een professional. Dat weten we uit hun antwoorden in de prikker.`;
    case 'deelnemers':
      return `Op elk moment dat bij je wensen past, heeft iemand van de groep al een andere bijeenkomst.`;
    case 'begeleiding':
      return `${lastDayInWords(group)} Spreek eerst met een collega af wie het overneemt.`;
    case 'trainers':
      return `Op elk moment dat bij je wensen past, heeft de trainer al een andere bijeenkomst.`;
    case 'geen-zaal':
      return `Je organisatie heeft geen plek voor ${String(people.length + 1)} mensen${needsStepFree ? ' waar je zonder trap komt' : ''}.`;
    case 'zalen':
      return `Op elk moment dat bij je wensen past, zijn alle plekken die passen al bezet.`;
    case 'tijd':
      return `${String(sessions.length)} dagdelen met ${daysOf(wishes.daysBetween)} ertussen passen niet ${when}: daar zijn ${String(moments)} ${moments === 1 ? 'moment' : 'momenten'} voor (${patternOf(wishes)}).`;
    case 'anderen':
      return `Alleen zou het lukken. Maar je andere groepen hebben dezelfde trainers of plekken nodig op ${patternOf(wishes)}.`;
  }
}

/** Of a group that has only who stands in: one with a trainer of its own is always guided. */
function lastDayInWords({ guides }: Group): string {
  const last = guides
    .flatMap(({ untilDay }) => untilDay ?? [])
    .toSorted()
    .at(-1);
  return last === undefined ? 'Nog niemand begeleidt de groep.' : `Na ${dayOf(last)} begeleidt niemand de groep nog.`;
}

/** "Maak het 10 dagen ertussen in plaats van 14", as on a button. */
export function changesInWords(changes: readonly Change[], wishes: Wishes): string {
  const words = listed(changes.map((change) => changeInWords(change, wishes)));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function changeInWords(change: Change, wishes: Wishes): string {
  switch (change.kind) {
    case 'tussen':
      return `minstens ${daysOf(change.days)} ertussen in plaats van ${String(wishes.daysBetween)}`;
    case 'tot':
      return `doorgaan tot en met ${dayOf(change.until)}`;
    case 'dag':
      return `ook op ${change.weekday}`;
    case 'deel':
      return `ook in de ${change.part}`;
    case 'vakantie':
      return 'ook in de schoolvakantie';
    case 'plek':
      return 'de plek later kiezen';
  }
}

/** "dinsdagavond of donderdagavond" */
function patternOf({ weekdays, parts }: Wishes): string {
  const names = weekdays.flatMap((weekday) => parts.map((part) => `${weekday}${part}`));
  return names.length > 6 ? 'de dagen en dagdelen van je wensen' : listed(names, 'of');
}

const dayOf = (day: string): string => local(instantOf(day)).toFormat('d MMMM');
const daysOf = (days: number): string => (days === 1 ? '1 dag' : `${String(days)} dagen`);
