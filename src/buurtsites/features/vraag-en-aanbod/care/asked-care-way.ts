import type { SiteVisit } from '../../../visits/site-visit.js';
import { careTopicOf } from './care-topic.js';
import { type CareWay, careWayFor } from './care-way.js';

/**
 * The way on for what somebody is about to ask the neighbours; null when that is something for neighbours, or when
 * they read the way on and still want to ask (D33). Offers are never meant: who offers is helped by nobody.
 */
export function askedCareWay(visit: Pick<SiteVisit, 'site' | 'states'>, body: unknown): CareWay | null {
  const { kant, titel, tekst, moment, gezien } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (kant === 'aanbod') return null;
  const topic = careTopicOf([titel, tekst, moment].filter((value) => typeof value === 'string').join(' '));
  const way = topic && careWayFor(visit, topic);
  return way?.mayGoOn && gezien === topic ? null : way;
}
