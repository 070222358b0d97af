/** How many days ago the groups of the demo began. */
export const BEGAN = 60;

const DAY = 24 * 60 * 60 * 1000;

/** When a team meets, whatever the hour at which the demo is loaded. */
export function eveningOf(daysAgo: number): Date {
  const at = new Date(Date.now() - daysAgo * DAY);
  at.setUTCHours(18, 40, 0, 0);
  return at;
}

export const isoDay = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** What is younger was written by loading the demo, and still has to find its place in the past. */
export const justNow = (): Date => new Date(Date.now() - DAY / 2);
