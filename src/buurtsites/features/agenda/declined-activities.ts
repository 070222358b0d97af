import { nameIn, type PersonName } from '../../../accounts/index.js';
import { agoInWords, localDay } from '../../../platform/clock/in-words.js';
import type { Activity } from './activity.entity.js';

/** Proposals the team did not take over: who decided so, and a way to place them after all. */
export const declinedRows = (activities: readonly Activity[], names: ReadonlyMap<string, PersonName>, base: string, now: Date): readonly object[] =>
  activities.map(({ id, title, declinedAt, declinedById, lastDay }) => ({
    title,
    href: `${base}/${id}`,
    who: `${nameIn(names, declinedById).firstName}, ${agoInWords(declinedAt ?? now, now)}`,
    isOver: lastDay < localDay(now),
    action: `${base}/${id}/plaatsing`,
  }));
