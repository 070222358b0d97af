export const SHOW_VIEW = 'buurtsites/ideeen/show';
/** The forms on the page of an idea. */
export const SHOW_FIELDS = ['regel', 'naam', 'mee', 'toestemming'] as const;
