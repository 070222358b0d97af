import { dayInWords, daysSince, dayWithoutWeekday } from '../../../platform/clock/in-words.js';
import { type FormModel, formModel } from '../../../platform/web/forms.js';
import { markdown } from '../../../platform/web/markdown.js';
import { ON_BEHALF_FIELDS } from '../../posts/on-behalf.js';
import type { SiteVisit } from '../../visits/site-visit.js';
import { KIND_LABELS, SIDE_TAGS } from './notice-words.js';
import type { Notice } from './notice.entity.js';
import { isOnBoard, mayEdit, mayReply, mayTakeDown } from './notice.policy.js';

export const REPLY_FIELDS = ['bericht', ...ON_BEHALF_FIELDS] as const;
export const SHOW_VIEW = 'buurtsites/vraag-en-aanbod/briefje/show';

export interface AboutNotice {
  readonly byline: string;
  /** The talk this visitor already began; null: none. */
  readonly talkId: string | null;
  /** How many answered; only for its poster. */
  readonly replies: number;
}

/** The page of one note, with what this visitor can do with it. */
export function noticePageOf(
  { site, member }: SiteVisit,
  notice: Notice,
  { byline, talkId, replies }: AboutNotice,
  now: Date,
  form: FormModel<(typeof REPLY_FIELDS)[number]> = formModel(REPLY_FIELDS),
): object {
  const base = `/buurt/${site.slug}/vraag-en-aanbod`;
  const onBoard = isOnBoard(notice, now);
  const isOwn = mayEdit(member, notice);
  const canReply = onBoard && talkId === null && mayReply(member, notice);
  return {
    title: notice.title,
    base,
    address: `${base}/${notice.id}`,
    tag: SIDE_TAGS[notice.side],
    kind: KIND_LABELS[notice.kind],
    byline,
    placed: dayInWords(notice.createdAt, now),
    until: onBoard && notice.restsSince === null ? dayWithoutWeekday(notice.expiresAt, now) : null,
    text: markdown(notice.text),
    moment: notice.moment,
    state: stateOf(notice, onBoard),
    asks: notice.side === 'vraag',
    form,
    canReply,
    talkHref: talkId ? `${base}/gesprekken/${talkId}` : null,
    signInHref: onBoard && member === null ? `/inloggen?naar=${encodeURIComponent(`${base}/${notice.id}`)}` : null,
    helpHref: `/buurt/${site.slug}/hulp`,
    reportHref: onBoard && !isOwn ? `/buurt/${site.slug}/spelregels-melden/melden?over=vraag-en-aanbod&bericht=${notice.id}` : null,
    tools:
      notice.hiddenAt === null && (isOwn || mayTakeDown(member, notice))
        ? {
            isOwn,
            replies: isOwn && replies > 0 ? `${String(replies)} ${replies === 1 ? 'buur reageerde' : 'buren reageerden'}` : null,
            onBoard,
            left: leftOf(notice, onBoard, now),
          }
        : null,
  };
}

function stateOf({ hiddenAt, closedAt }: Notice, onBoard: boolean): string | null {
  if (hiddenAt) return 'De buurtverbinders haalden dit briefje weg.';
  if (onBoard) return null;
  return closedAt ? 'Dit briefje is van het bord gehaald. Alleen jij ziet het nog.' : 'Dit briefje hing er lang genoeg. Alleen jij ziet het nog.';
}

/** "Nog 12 dagen op het bord" */
export function leftOf({ expiresAt, restsSince }: Notice, onBoard: boolean, now: Date): string | null {
  if (!onBoard || restsSince !== null) return null;
  const days = daysSince(now, expiresAt);
  return days === 0 ? 'Vandaag is de laatste dag op het bord.' : `Nog ${String(days)} ${days === 1 ? 'dag' : 'dagen'} op het bord.`;
}
