import { dayInWords } from '../../platform/clock/in-words.js';
import { local } from '../../platform/clock/netherlands.js';
import type { Missing, RankedMoment, RoleTally } from './ranking.js';

const NUMBERS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** "Donderdag 12 maart"; with the year when it is not this year's. */
export const dayOf = (at: Date, now: Date): string => capital(dayInWords(at, now));

/** "19.30–21.30 uur"; past midnight with the day on which it ends. */
export function hoursOf({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): string {
  const [from, to] = [local(startsAt), local(endsAt)];
  const end = to.hasSame(from, 'day') ? to.toFormat('H.mm') : `${to.toFormat('cccc')} ${to.toFormat('H.mm')}`;
  return `${from.toFormat('H.mm')}–${end} uur`;
}

/**
 * Why this moment, in one sentence: "Donderdag 12 maart: zeven bewoners kunnen, Marloes kan, de zaal is vrij, één
 * keer als het moet." Professionals are few and go by name.
 */
export function reasonFor(moment: RankedMoment, professionalNames: readonly string[], now: Date): string {
  const { residents, professionals, roomIsFree, trainerIsFree } = moment;
  const ifNeeded = residents.ifNeeded + professionals.ifNeeded;
  const parts = [
    residents.can === 1 ? 'één bewoner kan' : `${inWords(residents.can)} bewoners kunnen`,
    professionalsCan(professionals, professionalNames),
    roomIsFree === null ? '' : roomIsFree ? 'de zaal is vrij' : 'de zaal is bezet',
    trainerIsFree ? '' : 'de trainer heeft al iets anders',
    ifNeeded > 0 ? `${inWords(ifNeeded)} keer als het moet` : '',
  ];
  return `${dayOf(moment.startsAt, now)}: ${parts.filter(Boolean).join(', ')}.`;
}

function professionalsCan({ can, yes, ifNeeded, no, open }: RoleTally, names: readonly string[]): string {
  if (yes + ifNeeded + no + open === 0) return '';
  if (can === 0) return 'geen professional kan';
  if (can > 2 || names.length !== can) return can === 1 ? 'één professional kan' : `${inWords(can)} professionals kunnen`;
  return can === 1 ? `${names[0] ?? ''} kan` : `${names.join(' en ')} kunnen`;
}

/** Which people a moment lacks to be joint (D10), each in a sentence. */
export const peopleLackOf = ({ residents, professionals }: Missing): readonly string[] =>
  [
    residents > 0 ? `Nog ${inWords(residents)} ${residents === 1 ? 'bewoner' : 'bewoners'} nodig.` : '',
    professionals > 0 ? `Nog ${inWords(professionals)} professional nodig.` : '',
  ].filter(Boolean);

/** What stands in the way then, before anybody has answered. */
export const clashesOf = ({ trainer, room }: Missing): readonly string[] =>
  [trainer ? 'De trainer heeft dan al iets anders.' : '', room ? 'De zaal is dan bezet.' : ''].filter(Boolean);

/** All it lacks; an empty list is best. */
export const lacksOf = (missing: Missing): readonly string[] => [...peopleLackOf(missing), ...clashesOf(missing)];

/** "5 van de 7 bewoners: 4 ja, 1 als het moet, 1 nee, 1 nog niet" */
export const tallyWords = ({ can, yes, ifNeeded, no, open }: RoleTally, one: string, many: string): string => {
  const total = yes + ifNeeded + no + open;
  return `${String(can)} van de ${String(total)} ${total === 1 ? one : many}: ${String(yes)} ja, ${String(ifNeeded)} als het moet, ${String(no)} nee, ${String(open)} nog niet`;
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
