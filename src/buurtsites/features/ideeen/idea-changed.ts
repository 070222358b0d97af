import type { Tx } from '../../../platform/database/tx.js';
import { EntryChanged } from '../../posts/entry-changed.event.js';
import type { Idea } from './idea.entity.js';

/** Tells it of the idea, and of the one in which it goes on: its words are found there too. */
export async function ideaChanged(tx: Tx, { id, siteId, mergedIntoId }: Pick<Idea, 'id' | 'siteId' | 'mergedIntoId'>, at: Date): Promise<void> {
  for (const entryId of mergedIntoId === null ? [id] : [id, mergedIntoId]) await tx.publish(new EntryChanged(siteId, 'ideeen', entryId, at));
}
