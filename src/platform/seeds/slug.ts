/** A key as the seeds write it: small letters, digits and dashes between them. */
export const isSlug = (word: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word);

/** "Eetclub De Pan!" → "eetclub-de-pan"; empty when nothing of the words is left. */
export function slugFrom(words: string, longest: number): string {
  const plain = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '');
}
