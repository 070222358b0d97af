import { InvalidInput } from '../../platform/errors/domain-error.js';
import { type FormModel, readForm } from '../../platform/web/forms.js';
import { PARTS, WEEKDAYS } from '../polls/moment-pattern.js';
import { plusDays } from '../sessions/day-words.js';
import { type PlannerDto, WishesDto } from './dto/wishes.dto.js';
import type { Asked, AskedWishes } from './wishes.js';

export const WISH_FIELDS = ['dagen', 'delen', 'van', 'tot', 'tussen', 'vakantie', 'later', 'schuiven'] as const;
const LONGEST_DAYS = 366;
const FARTHEST_DAYS = 3 * 366;

/** A form as it is sent: one word or a list for each name. Wishes of a group of its own end in its id. */
export type Body = Readonly<Record<string, unknown>>;

export const nameOf = (field: string, cohortId: string | null): string => (cohortId === null ? field : `${field}-${cohortId}`);

/** The fields of the form, as far as they were sent. */
export function fieldsIn(body: unknown): readonly string[] {
  const own = wordsIn((body as Body | undefined)?.['groepen']);
  return ['groepen', ...WISH_FIELDS, ...own.flatMap((id) => WISH_FIELDS.map((field) => nameOf(field, id)))];
}

/** @throws InvalidInput with the names of the form */
export async function askedIn(body: unknown, input: PlannerDto, today: string): Promise<Asked> {
  const shared = wishesFrom(input, today);
  const groups: Asked['groups'][number][] = [];
  for (const cohortId of new Set(input.groepen))
    groups.push({ cohortId, own: input.eigen?.includes(cohortId) ? await ownWishesIn(body as Body, cohortId, today) : null });
  return { shared, groups };
}

/** What was asked, as the form would have sent it. */
export function bodyOf({ shared, groups }: Asked): Body {
  const own = groups.filter((group) => group.own !== null);
  return {
    ...wishesBody(shared, null),
    ...Object.assign({}, ...own.map(({ cohortId, own: wishes }) => wishesBody(wishes ?? shared, cohortId))),
    groepen: groups.map(({ cohortId }) => cohortId),
    eigen: own.map(({ cohortId }) => cohortId),
  } as Body;
}

/** The fields of one set of wishes as their view wants them; `body` says which boxes are ticked. */
export function wishFields(form: FormModel, body: Body, cohortId: string | null): object {
  const ticked = (field: string): readonly string[] => wordsIn(body[nameOf(field, cohortId)]);
  const optionsOf = (field: string, words: readonly string[]) =>
    words.map((word) => ({ value: word, label: word, hint: null, isSelected: ticked(field).includes(word) }));
  return {
    ...Object.fromEntries(WISH_FIELDS.map((field) => [field, form[nameOf(field, cohortId)]])),
    weekdays: optionsOf('dagen', WEEKDAYS),
    parts: optionsOf('delen', PARTS),
  };
}

export const wordsIn = (value: unknown): readonly string[] => [value].flat().filter((each) => typeof each === 'string');

async function ownWishesIn(body: Body, cohortId: string, today: string): Promise<AskedWishes> {
  const own = Object.fromEntries(WISH_FIELDS.map((field) => [field, body[nameOf(field, cohortId)]]));
  try {
    return wishesFrom(await readForm(WishesDto, own), today);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(Object.fromEntries(Object.entries(error.fields).map(([field, sentence]) => [nameOf(field, cohortId), sentence])));
  }
}

function wishesFrom({ dagen, delen, van, tot, tussen, vakantie, later, schuiven }: WishesDto, today: string): AskedWishes {
  if (tot < today) throw new InvalidInput({ tot: 'Deze dag is al geweest. Kies een dag die nog komt.' });
  if (tot < van) throw new InvalidInput({ tot: 'Deze dag ligt voor de eerste. Kies een latere dag.' });
  if (tot > plusDays(van, LONGEST_DAYS)) throw new InvalidInput({ tot: 'Plan hoogstens een jaar tegelijk. Kies een eerdere dag.' });
  if (tot > plusDays(today, FARTHEST_DAYS)) throw new InvalidInput({ tot: 'Dat is wel heel ver weg. Kies een eerdere dag.' });
  return {
    weekdays: WEEKDAYS.filter((weekday) => dagen.includes(weekday)),
    parts: PARTS.filter((part) => delen.includes(part)),
    from: van,
    until: tot,
    daysBetween: tussen,
    inSchoolHolidays: vakantie === 'ja',
    withoutRoom: later === 'ja',
    mayMove: schuiven === 'ja',
  };
}

function wishesBody(wishes: AskedWishes, cohortId: string | null): Body {
  const { weekdays, parts, from, until, daysBetween, inSchoolHolidays, withoutRoom, mayMove } = wishes;
  const values = {
    dagen: weekdays,
    delen: parts,
    van: from,
    tot: until,
    tussen: daysBetween,
    vakantie: inSchoolHolidays ? 'ja' : '',
    later: withoutRoom ? 'ja' : '',
    schuiven: mayMove ? 'ja' : '',
  };
  return Object.fromEntries(WISH_FIELDS.map((field) => [nameOf(field, cohortId), values[field]]));
}
