const LONGEST = 50;

/** The part of an address that names a place: "'t Hêrtogenplein (Zuid)" → "t-hertogenplein-zuid". */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug || 'buurt';
}

/** The first of "linden", "linden-2", "linden-3" … that is still free. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name);
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) {
    const numbered = `${slug}-${String(number)}`;
    if (!taken.has(numbered)) return numbered;
  }
}
