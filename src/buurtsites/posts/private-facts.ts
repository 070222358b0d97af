/** Dates look like numbers of people, and are none. */
const DATE = /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/g;

const MAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;
/** Phone numbers, account numbers, citizen service numbers. */
const NUMBER = /(?:\+31|\b0031|\b0)[\s.-]?[1-9](?:[\s.-]?\d){7,8}|\b\d{8,}\b|\b\d{3}[.\s]\d{3}[.\s]\d{3}\b|\b\d{4}[.\s]\d{2}[.\s]\d{3}\b/;
const STREET = /\p{L}(?:straat|laan|weg|plein|hof|kade|singel|gracht|dreef|pad|dijk|steeg|plantsoen)\s+\d{1,4}\b/iu;
const POSTCODE = /\b[1-9]\d{3}\s?[A-Z]{2}\b/;

interface Find {
  readonly pattern: RegExp;
  readonly says: string;
}

const OF_PEOPLE: readonly Find[] = [
  { pattern: MAIL, says: 'Laat het mailadres weg. Wie reageert, komt via de site bij je uit.' },
  { pattern: NUMBER, says: 'Laat telefoonnummers en andere nummers van mensen weg. Wie reageert, komt via de site bij je uit.' },
];
const OF_HOMES: readonly Find[] = [
  { pattern: STREET, says: 'Laat straat en huisnummer weg. Iedereen leest mee. Dat spreken jullie samen af.' },
  { pattern: POSTCODE, says: 'Laat de postcode weg. Iedereen leest mee.' },
];

/** What must not stand where everybody reads it (D28), as a sentence that says what to do; null: nothing. */
export const privateFactIn = (text: string): string | null => firstOf([...OF_PEOPLE, ...OF_HOMES], text);

/** The same where a place may have an address: a bench, a square, the community centre. */
export const contactFactIn = (text: string): string | null => firstOf(OF_PEOPLE, text);

/** The fields in which something must go, each with its sentence. */
export function factsToLeaveOut(
  fields: Readonly<Record<string, string | undefined>>,
  find: (text: string) => string | null,
): Readonly<Record<string, string>> | null {
  const found = Object.entries(fields).map(([name, text]) => [name, text ? find(text) : null] as const);
  const wrong = found.filter((entry): entry is [string, string] => entry[1] !== null);
  return wrong.length === 0 ? null : Object.fromEntries(wrong);
}

function firstOf(finds: readonly Find[], text: string): string | null {
  const plain = text.replaceAll(DATE, ' ');
  return finds.find(({ pattern }) => pattern.test(plain))?.says ?? null;
}
