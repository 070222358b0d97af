import { Like } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import { slugFrom } from '../../../platform/seeds/slug.js';
import { GroupPage } from './group-page.entity.js';

/** Words that stand below /groepen themselves. */
const TAKEN = new Set(['nieuw', 'uitnodiging']);
const LONGEST = 60;

/** "Eetclub De Pan!" → "eetclub-de-pan"; something readable on paper. */
export function slugOf(name: string): string {
  const words = slugFrom(name, LONGEST);
  return words === '' || TAKEN.has(words) ? `groep${words ? `-${words}` : ''}` : words;
}

/** The first free address for this name on this site. */
export async function freeSlug(tx: Tx, siteId: string, name: string): Promise<string> {
  const slug = slugOf(name);
  const rows = await tx.manager.find(GroupPage, { where: { siteId, slug: Like(`${slug}%`) }, select: { slug: true } });
  const used = new Set(rows.map((row) => row.slug));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${String(number)}`;
    if (!used.has(candidate)) return candidate;
  }
}
