import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries, type PersonName } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { AttendanceQueries } from '../attendance/attendance.queries.js';
import { isCheckInOpen, isDoorOpen } from '../attendance/door.policy.js';
import { type JointFact, jointFact } from '../attendance/joint-words.js';
import { OwnCheckIns } from '../check-in/own-check-ins.js';
import { ownWords, tagOf } from '../replies/reply-words.js';
import { comes, letSeatPass, placeInLine, waits } from '../replies/seats.policy.js';
import { countRoles, isJoint, missingFor } from '../sessions/joint.policy.js';
import { SessionAccess } from '../sessions/session.access.js';
import type { Session } from '../sessions/session.entity.js';
import type { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { KIND_WORDS } from '../sessions/session-kinds.js';
import { SessionProgramme } from '../sessions/session-programme.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { whenInWords, whereInWords } from '../sessions/session-words.js';
import { toMeetings } from '../sessions/trails.js';
import { programmeOf } from '../programme/programme-words.js';
import { SessionWarnings } from './session-warnings.js';

/** One session: what, when and where, who comes by role, and one's own answer. */
@Injectable()
export class MeetingPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: SessionAccess,
    private readonly sessions: SessionQueries,
    private readonly programme: SessionProgramme,
    private readonly warnings: SessionWarnings,
    private readonly attendance: AttendanceQueries,
    private readonly checkIns: OwnCheckIns,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, sessionId: string): Promise<object> {
    const seen = await this.access.viewOf(actor, sessionId);
    const { session } = seen;
    const { manager } = this.reader;
    const now = this.clock.now();
    const isOpen = session.endsAt > now && session.cancelledAt === null;
    const [invitees, trainers, blocks, venues, module, cohort, attended] = await Promise.all([
      this.sessions.inviteesOf([sessionId]),
      this.sessions.trainersOf([sessionId]),
      this.sessions.blocksOf(sessionId),
      this.sessions.venuesOf([session]),
      this.programme.moduleFor(manager, session.cohortId, session.kind),
      manager.findOneByOrFail(Cohort, { id: session.cohortId }),
      this.attendance.factsOf([sessionId]),
    ]);
    const names = await this.people.namesOf([...invitees, ...trainers].map(({ personId }) => personId));
    const venue = session.venueId === null ? undefined : venues.get(session.venueId);
    const isTrainer = seen.view === 'trainer';
    const isMixed = cohort.kind !== 'residents_only';
    const checkIn = isTrainer ? null : await this.checkIns.of(actor.personId, session);
    return {
      title: session.title,
      trail: toMeetings,
      address: `/bijeenkomsten/${sessionId}`,
      kind: KIND_WORDS[session.kind],
      groupName: cohort.name,
      state: stateOf(session, now),
      message: session.message,
      when: whenInWords(session, now),
      datetime: session.startsAt.toISOString(),
      where: whereInWords(session, venue),
      venue: venue ?? null,
      travelNotes: venue?.travelNotes ?? null,
      stepFree: venue ? (venue.isStepFree ? 'Je hoeft geen trap op.' : 'Er is een trap, en geen lift.') : null,
      onlineLink: session.onlineLink,
      trainers: trainers.map(({ personId }) => nameIn(names, personId).firstName).join(' en ') || 'nog niemand',
      checkIn: checkIn && { ...checkIn, href: '/hier' },
      own: seen.view === 'guest' ? { ...ownOf(seen.invitee, invitees, now), mayAnswer: isOpen } : null,
      roles: ROLES.map(({ role, heading }) => ({
        heading,
        people: invitees.filter((each) => each.role === role).map((each) => guestOf(each, names, isTrainer && isOpen)),
      })),
      joint: jointWords(session, invitees, now, { fact: jointFact(session, attended.get(sessionId)), isMixed, asksForMix: module?.isJoint ?? false }),
      programme: programmeOf(session, blocks),
      bring: module?.bring ?? [],
      guide: isTrainer
        ? {
            isOpen,
            isDoorOpen: isDoorOpen(session, now),
            isCheckInOpen: isCheckInOpen(session, now),
            isOver: session.endsAt <= now && session.cancelledAt === null,
            isLocked: session.isLocked,
            warnings: isOpen ? await this.warnings.of(session) : [],
            mixReason: session.mixReason,
          }
        : null,
    };
  }
}

const ROLES = [
  { role: 'buurtverbinder', heading: 'Buurtverbinders' },
  { role: 'wijkprofessional', heading: 'Professionals' },
] as const;

function stateOf({ cancelledAt, cancelReason, endsAt }: Session, now: Date): string | null {
  if (cancelledAt) return `Deze bijeenkomst gaat niet door. ${cancelReason ?? ''}`.trim();
  return endsAt <= now ? 'Deze bijeenkomst is geweest.' : null;
}

const ownOf = (invitee: SessionInvitee, all: readonly SessionInvitee[], now: Date): object => ({
  words: ownWords(invitee, now),
  line: waitingLine(invitee, all, now),
});

function waitingLine(invitee: SessionInvitee, all: readonly SessionInvitee[], now: Date): string | null {
  const { seatKeptUntil } = invitee;
  if (!waits(invitee) || letSeatPass(invitee, now)) return null;
  if (seatKeptUntil !== null) return `Zeg ja voor ${dayInWords(seatKeptUntil, now)}, ${timeInWords(seatKeptUntil)}. Dan is hij van jou.`;
  return `Je bent nummer ${String(placeInLine(invitee, all))} op de wachtlijst.`;
}

function guestOf(invitee: SessionInvitee, names: ReadonlyMap<string, PersonName>, mayNote: boolean): object {
  const { personId, role } = invitee;
  const { firstName, lastName } = nameIn(names, personId);
  const initials = `${firstName.charAt(0)}${lastName.split(' ').at(-1)?.charAt(0) ?? ''}`.toUpperCase();
  return { personId, name: `${firstName} ${lastName}`.trim(), initials, role: role === 'buurtverbinder' ? 'res' : 'pro', tag: tagOf(invitee), mayNote };
}

interface Mix {
  readonly fact: JointFact | null;
  /** The group has professionals in it. */
  readonly isMixed: boolean;
  /** The training wants both at this session. */
  readonly asksForMix: boolean;
}

/** Whether it becomes joint, from who said yes; afterwards whether it was, from who was there (D10). Only where both are asked, that is a lack. */
function jointWords(
  { endsAt, cancelledAt, kind }: Session,
  invitees: readonly SessionInvitee[],
  now: Date,
  { fact, isMixed, asksForMix }: Mix,
): { isMet: boolean; text: string } | null {
  if (fact && isMixed) return { isMet: fact.wasJoint, text: fact.text };
  if (endsAt <= now || cancelledAt !== null || kind === 'intervisie') return null;
  const coming = countRoles(invitees.filter(comes));
  if (!isMixed) return { isMet: false, text: `${counted(coming.residents, 'buurtverbinder')} ${coming.residents === 1 ? 'zegt' : 'zeggen'} ja.` };
  const counts = `${counted(coming.residents, 'buurtverbinder')} en ${counted(coming.professionals, 'professional')} zeggen ja.`;
  if (isJoint(coming)) return { isMet: true, text: `Dit wordt een gezamenlijke bijeenkomst: ${counts}` };
  return { isMet: false, text: asksForMix ? `Nog niet samen: ${counts} ${missingFor(coming).join(' ')}` : counts };
}

const counted = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;
