import { UNDO_WINDOW_MS } from '../../stappenplan/index.js';

/** A completion can be undone for a while; until then nobody hears of it. */
export const afterUndo = (occurredAt: Date): Date => new Date(occurredAt.getTime() + UNDO_WINDOW_MS);
