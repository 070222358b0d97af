/** What a note must not carry alone: danger, care, money (D28, D33). */
export const CARE_TOPICS = ['nood', 'zorg', 'geld'] as const;
export type CareTopic = (typeof CARE_TOPICS)[number];

/** Beginnings of words, the most pressing kind first. Things to lend, such as a wheelchair, are no care. */
const WORDS: Readonly<Record<CareTopic, readonly string[]>> = {
  nood: ['zelfmoord', 'zelfdoding', 'suïcid', 'suicid', 'mishandel', 'huiselijk geweld', 'misbruikt', 'bedreigt', 'word bedreigd', 'niet meer leven'],
  zorg: [
    'thuiszorg',
    'verpleeg',
    'persoonlijke verzorging',
    'wondverzorg',
    'mijn wond',
    'medicijn',
    'insuline',
    'steunkous',
    'onder de douche',
    'douchen',
    'dement',
    'alzheimer',
    'depress',
    'psychisch',
    'psychiater',
    'verslaafd',
    'verslaving',
    'mantelzorg',
    'wmo',
  ],
  geld: ['schuld', 'deurwaarder', 'incasso', 'huurachterstand', 'geld lenen', 'geld nodig', 'toeslag', 'uitkering', 'bijstand', 'uit huis gezet', 'ontruim'],
};

const patternOf = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}])(?:${words.join('|')})`, 'iu');
const PATTERNS = CARE_TOPICS.map((topic) => ({ topic, pattern: patternOf(WORDS[topic]) }));

/** What kind of care-like question this is; null: something for neighbours. */
export function careTopicOf(text: string): CareTopic | null {
  const plain = text.normalize('NFC').replaceAll(/\s+/g, ' ');
  return PATTERNS.find(({ pattern }) => pattern.test(plain))?.topic ?? null;
}
