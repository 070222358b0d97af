import { DateTime } from 'luxon';
import { instantAt, localDay, timeInWords } from '../../../platform/clock/in-words.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Activity } from './activity.entity.js';
import type { ActivityDto } from './dto/activity.dto.js';
import { ruleFor } from './occurrences.js';

type Words = Pick<
  Activity,
  | 'title'
  | 'kind'
  | 'description'
  | 'place'
  | 'day'
  | 'lastDay'
  | 'startTime'
  | 'endTime'
  | 'rule'
  | 'price'
  | 'accessibility'
  | 'contact'
  | 'onBehalfOf'
  | 'consentAt'
>;

type Before = Pick<Activity, 'day' | 'contact' | 'onBehalfOf' | 'consentAt'>;

const FREE = /^(gratis|niets|0|€ ?0([.,]00)?)$/i;
const FURTHEST_YEARS = 2;

/** What the form says, as it is kept. @throws InvalidInput when its days and times cannot be */
export function wordsOf(form: ActivityDto, current: Before | null, now: Date): Words {
  assertPossible(form, current, localDay(now));
  const repeat = form.herhaal ?? 'niet';
  return {
    title: form.titel,
    kind: form.soort,
    description: form.tekst,
    place: form.plek,
    day: form.datum,
    lastDay: repeat === 'niet' ? form.datum : (form.tot ?? form.datum),
    startTime: form.begin,
    endTime: form.einde || null,
    rule: ruleFor(repeat, form.datum),
    price: form.prijs && !FREE.test(form.prijs) ? form.prijs : null,
    accessibility: form.toegang || null,
    contact: form.contact || null,
    onBehalfOf: form.namens || null,
    consentAt: consentIn(form, current, now),
  };
}

/** The day of the yes stays as long as it is the yes of the same people (D25); where nobody is named, there is none. */
function consentIn({ contact = '', namens = '', toestemming }: ActivityDto, before: Before | null, now: Date): Date | null {
  if (toestemming !== 'ja' || (contact || namens) === '') return null;
  const isSame = (before?.contact ?? '') === contact && (before?.onBehalfOf ?? '') === namens;
  return (isSame && before?.consentAt) || now;
}

function assertPossible(form: ActivityDto, current: Pick<Activity, 'day'> | null, today: string): void {
  const wrong = {
    datum: wrongDay(form.datum, form.datum === current?.day ? form.datum : today, today),
    begin: skippedHour(form.datum, form.begin),
    einde: wrongEndTime(form),
    tot: wrongEnd(form, today),
    toestemming: (form.namens || form.contact) && form.toestemming !== 'ja' ? 'Vraag wie je noemt of dit op de site mag, en vink het aan.' : null,
  };
  const fields = Object.fromEntries(Object.entries(wrong).filter((entry): entry is [string, string] => Boolean(entry[1])));
  if (Object.keys(fields).length > 0) throw new InvalidInput(fields);
}

function wrongDay(day: string, earliest: string, today: string): string | null {
  if (!DateTime.fromISO(day).isValid) return 'Deze dag bestaat niet. Kijk de datum na.';
  if (day < earliest) return 'Deze dag is al geweest. Kies een dag vanaf vandaag.';
  return day > furthest(today) ? 'Kies een dag in de komende twee jaar.' : null;
}

function wrongEndTime({ datum, begin, einde }: ActivityDto): string | null {
  if (!einde) return null;
  return einde <= begin ? 'Het is klaar voordat het begint. Kijk de tijden na.' : skippedHour(datum, einde);
}

/** In the night that summer time begins an hour is missing. */
function skippedHour(day: string, time: string): string | null {
  if (!DateTime.fromISO(day).isValid) return null;
  const onTheClock = timeInWords(instantAt(day, time));
  const words = `${String(Number(time.slice(0, 2)))}.${time.slice(3)} uur`;
  return onTheClock === words ? null : `In deze nacht gaat de klok een uur vooruit: ${words} is er dan niet. Kies ${onTheClock}.`;
}

function wrongEnd({ herhaal = 'niet', tot, datum }: ActivityDto, today: string): string | null {
  if (herhaal === 'niet') return null;
  if (!tot) return 'Kies tot en met welke dag het terugkomt.';
  if (!DateTime.fromISO(tot).isValid) return 'Deze dag bestaat niet. Kijk de datum na.';
  if (tot < datum || tot < today) return 'De laatste keer ligt voor de eerste, of is al geweest. Kies een latere dag.';
  return tot > furthest(today) ? 'Kies een dag in de komende twee jaar.' : null;
}

const furthest = (today: string): string => DateTime.fromISO(today).plus({ years: FURTHEST_YEARS }).toFormat('yyyy-MM-dd');
