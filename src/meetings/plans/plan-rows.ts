import { nameIn, type PersonName } from '../../accounts/index.js';
import type { Placement } from '../planner/plan.js';
import type { Group, Problem, WantedSession } from '../planner/problem.js';
import { flagsOf } from '../polls/poll.queries.js';
import { comes } from '../replies/seats.policy.js';
import type { Session } from '../sessions/session.entity.js';
import type { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { KIND_WORDS } from '../sessions/session-kinds.js';
import { dateOf, whenInWords, whereInWords } from '../sessions/session-words.js';
import { overlaps, type Span } from '../sessions/slots.js';
import type { Venue } from '../venues/venue.entity.js';
import { isElsewhere } from './plan-changes.js';
import { listed } from './plan-words.js';
import type { TrainingPart } from './training-parts.js';

export interface Known {
  readonly now: Date;
  readonly titles: ReadonlyMap<string, readonly TrainingPart[]>;
  /** As they stand now. */
  readonly sessions: ReadonlyMap<string, Session>;
  readonly replies: readonly SessionInvitee[];
  readonly venues: ReadonlyMap<string, Venue>;
  readonly names: ReadonlyMap<string, PersonName>;
}

/** The dagdelen of a group that are still to come, each where the plan puts it or where it stands. */
export function planRows(problem: Problem, group: Group, placements: readonly Placement[], known: Known): readonly object[] {
  return group.sessions
    .filter(({ standing }) => standing === null || standing.startsAt > known.now)
    .map((session) => {
      const placement = placements.find(({ groupId, kind }) => groupId === group.id && kind === session.kind) ?? null;
      const at = placement ?? session.standing;
      return {
        title: titleOf(group, session, known),
        tag: tagOf(session, placement, known),
        ...(at ? placeOf(at, session, known) : { date: null, when: 'Hiervoor vonden we geen moment.', datetime: null, where: null, trainers: null }),
        notes: at ? [...movedFrom(session, placement, known), ...whoCannot(problem, group, at, known), ...aboutTheDay(group, at)] : [],
      };
    });
}

function titleOf({ id }: Group, { kind, standing }: WantedSession, { titles, sessions }: Known): string {
  const title = standing ? sessions.get(standing.sessionId)?.title : titles.get(id)?.find((part) => part.kind === kind)?.title;
  return title === undefined ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}: ${title}`;
}

function tagOf({ standing }: WantedSession, placement: Placement | null, { sessions }: Known): { label: string; tone: string | null } {
  if (!standing) return placement ? { label: 'Nieuw', tone: 'ok' } : { label: 'Past niet', tone: 'wait' };
  if (placement && isElsewhere(placement, standing)) return { label: 'Verschuift', tone: 'wait' };
  return { label: sessions.get(standing.sessionId)?.isLocked ? 'Staat vast' : 'Blijft', tone: null };
}

function placeOf(at: Pick<Placement, 'startsAt' | 'endsAt' | 'roomId' | 'trainerIds'>, { standing }: WantedSession, { now, sessions, venues, names }: Known) {
  const onlineLink = standing ? (sessions.get(standing.sessionId)?.onlineLink ?? null) : null;
  const venue = at.roomId === null ? undefined : venues.get(at.roomId);
  return {
    date: dateOf(at),
    when: whenInWords(at, now),
    datetime: at.startsAt.toISOString(),
    where: venue || onlineLink !== null ? whereInWords({ onlineLink }, venue) : 'De plek kies je later',
    trainers: listed(at.trainerIds.map((personId) => nameIn(names, personId).firstName)),
  };
}

/** A move costs those who said yes to the old moment (2.11). */
function movedFrom({ standing }: WantedSession, placement: Placement | null, { now, venues, replies }: Known): readonly string[] {
  if (!standing || !placement || !isElsewhere(placement, standing)) return [];
  if (standing.startsAt.getTime() === placement.startsAt.getTime()) {
    const room = standing.roomId === null ? undefined : venues.get(standing.roomId);
    return [`Andere plek: dit stond in ${room?.name ?? 'een andere plek'}.`];
  }
  const coming = replies.filter((invitee) => invitee.sessionId === standing.sessionId && comes(invitee)).length;
  const asked = coming === 0 ? '' : ` ${String(coming)} ${coming === 1 ? 'mens zei' : 'mensen zeiden'} ja. Iedereen krijgt de vraag opnieuw.`;
  return [`Dit stond op ${whenInWords(standing, now)}.${asked}`];
}

function whoCannot({ absences }: Problem, { people }: Group, at: Span, { names }: Known): readonly string[] {
  const away = new Set(absences.filter((absence) => overlaps(absence, at)).map(({ personId }) => personId));
  const who = people.filter(({ id }) => away.has(id)).map(({ id }) => nameIn(names, id).firstName);
  return who.length === 0 ? [] : [`${listed(who)} ${who.length === 1 ? 'zei' : 'zeiden'} nee op dit moment.`];
}

function aboutTheDay({ region }: Group, { startsAt }: Span): readonly string[] {
  const flags = flagsOf({ startsAt }, { holidayRegion: region });
  return flags.length === 0 ? [] : [`Die dag: ${listed(flags)}.`];
}
