/** A completion can be undone for ten minutes; until then nobody outside hears of it. */
const UNDO_WINDOW = 10 * 60_000;

export const afterUndo = (occurredAt: Date): Date => new Date(occurredAt.getTime() + UNDO_WINDOW);
