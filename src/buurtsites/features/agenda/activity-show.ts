import { dayWithoutWeekday, instantAt } from '../../../platform/clock/in-words.js';
import { markdown } from '../../../platform/web/markdown.js';
import type { SiteVisit } from '../../visits/site-visit.js';
import type { Activity } from './activity.entity.js';
import { KIND_LABELS } from './activity-kinds.js';
import { mayEdit, mayPublish, mayTakeDown } from './activity.policy.js';
import type { ActivityRow } from './agenda-days.js';

/** The page of one activity, with what this visitor can do with it. */
export function activityPageOf({ site, member, isTeam }: SiteVisit, activity: Activity, row: ActivityRow, now: Date): object {
  const base = `/buurt/${site.slug}/agenda`;
  const isHidden = activity.hiddenAt !== null;
  const isPublished = activity.publishedAt !== null;
  const hasTools = !isHidden && (mayEdit(member, activity) || mayTakeDown(member, activity));
  return {
    title: activity.title,
    base,
    address: `${base}/${activity.id}`,
    kind: KIND_LABELS[activity.kind],
    description: markdown(activity.description),
    date: row.date,
    datetime: row.datetime,
    when: `${row.when}${activity.endTime ? `, tot ${activity.endTime.replace(':', '.')} uur` : ''}`,
    lastTime: activity.rule ? `Tot en met ${dayWithoutWeekday(instantAt(activity.lastDay, '12:00'), now)}` : null,
    where: activity.place,
    price: activity.price ?? 'Gratis',
    accessibility: activity.accessibility,
    contact: activity.consentAt && activity.contact,
    onBehalfOf: activity.consentAt && activity.onBehalfOf,
    sender: isTeam ? [activity.senderName, activity.senderContact].filter(Boolean).join(', ') || null : null,
    state: stateOf(activity),
    isOnSite: isPublished && !isHidden,
    reportHref: `/buurt/${site.slug}/spelregels-melden/melden?over=agenda&bericht=${activity.id}`,
    tools: hasTools
      ? {
          mayEdit: mayEdit(member, activity),
          mayPublish: mayPublish(member) && !isPublished,
          mayDecline: mayPublish(member) && !isPublished && activity.declinedAt === null && activity.createdById !== member?.personId,
          mayTakeDown: isPublished && mayTakeDown(member, activity),
        }
      : null,
  };
}

function stateOf({ hiddenAt, declinedAt, publishedAt }: Activity): string | null {
  if (hiddenAt) return 'De buurtverbinders haalden deze activiteit weg.';
  if (publishedAt) return null;
  return declinedAt ? 'Het team nam dit voorstel niet over.' : 'Deze activiteit staat nog niet in de agenda.';
}
