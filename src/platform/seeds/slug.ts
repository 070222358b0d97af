/** A key as the seeds write it: small letters, digits and dashes between them. */
export const isSlug = (word: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word);
