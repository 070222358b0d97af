const LISTS = {
  en: new Intl.ListFormat('nl', { type: 'conjunction' }),
  of: new Intl.ListFormat('nl', { type: 'disjunction' }),
};

/** "A", "A en B", "A, B en C"; with "of" when it is a choice. */
export const listed = (words: readonly string[], joined: keyof typeof LISTS = 'en'): string => LISTS[joined].format(words);
