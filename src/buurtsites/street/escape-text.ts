const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// what XML does not allow at all, and what would turn the direction of the text around it
const NOT_IN_SVG = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Somebody's words, safe as text or attribute of an SVG. */
export const escapeText = (text: string): string => text.replace(NOT_IN_SVG, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
