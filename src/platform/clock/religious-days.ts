/**
 * Days on which many people of a faith or a tradition are at home, by day ("2026-03-20"). Computed where a calendar
 * gives them: Intl knows the Islamic and the Jewish one. The beginning of an Islamic month hangs on the moon and may
 * differ by a day; that is said in the name. Divali has no calendar in Intl, so it stands in a table.
 */
export function religiousDayOn(day: string): string | null {
  return fixed(day) ?? islamic(day) ?? jewish(day) ?? DIVALI.get(day) ?? null;
}

/** Until 2030. */
const DIVALI: ReadonlyMap<string, string> = new Map(
  ['2025-10-20', '2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26'].map((day) => [day, 'Divali']),
);

const fixed = (day: string): string | null => (day.endsWith('-07-01') ? 'Keti Koti' : null);

/** By month and day of the calendar of Umm al-Qura. */
const ISLAMIC: ReadonlyMap<string, string> = new Map([
  ['10-1', 'Suikerfeest, kan een dag schelen'],
  ['10-2', 'tweede dag van het Suikerfeest'],
  ['12-10', 'Offerfeest, kan een dag schelen'],
  ['12-11', 'tweede dag van het Offerfeest'],
]);

/** The day itself and, for the two most kept, the evening before, on which it begins. */
const JEWISH: ReadonlyMap<string, string> = new Map([
  ['29 Elul', 'avond van Rosj Hasjana'],
  ['1 Tishri', 'Rosj Hasjana'],
  ['2 Tishri', 'Rosj Hasjana'],
  ['9 Tishri', 'avond van Jom Kipoer'],
  ['10 Tishri', 'Jom Kipoer'],
  ['15 Nisan', 'Pesach'],
]);

function islamic(day: string): string | null {
  const parts = partsOf(ISLAMIC_CALENDAR, day);
  if (parts['month'] === '9') return 'ramadan';
  return ISLAMIC.get(`${parts['month'] ?? ''}-${parts['day'] ?? ''}`) ?? null;
}

function jewish(day: string): string | null {
  const parts = partsOf(JEWISH_CALENDAR, day);
  return JEWISH.get(`${parts['day'] ?? ''} ${parts['month'] ?? ''}`) ?? (isHanukkah(day) ? 'Chanoeka' : null);
}

/** Eight days from 25 Kislev, a month of 29 or 30 days: so it counts back. */
const isHanukkah = (day: string): boolean =>
  Array.from({ length: 8 }, (_, back) => partsOf(JEWISH_CALENDAR, daysBefore(day, back))).some((parts) => parts['day'] === '25' && parts['month'] === 'Kislev');

const calendar = (name: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`en-u-ca-${name}`, { day: 'numeric', month: name === 'hebrew' ? 'long' : 'numeric', timeZone: 'UTC' });
const ISLAMIC_CALENDAR = calendar('islamic-umalqura');
const JEWISH_CALENDAR = calendar('hebrew');

const partsOf = (format: Intl.DateTimeFormat, day: string): Record<string, string> =>
  Object.fromEntries(format.formatToParts(new Date(`${day}T12:00:00Z`)).map(({ type, value }) => [type, value]));

const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
