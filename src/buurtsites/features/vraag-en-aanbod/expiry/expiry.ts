const DAY = 24 * 60 * 60_000;

/** How long a note stays on the board (D33). */
export const DAYS_ON_BOARD = 30;
/** How long before its end its poster hears of it. */
export const WARNED_BEFORE = 3 * DAY;
/** How long a note and the talks about it are kept after it left the board; then only a number remains. */
export const KEPT_AFTER = 90 * DAY;

export const expiryFrom = (at: Date): Date => new Date(at.getTime() + DAYS_ON_BOARD * DAY);
