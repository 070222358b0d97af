/**
 * For `LOWER(column) LIKE :pattern ESCAPE '\'`: somewhere in the text, in capitals or not. What people type means only
 * itself.
 */
export const patternFor = (words: string): string => `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
