import { Injectable } from '@nestjs/common';
import { Neighbourhood, Site } from '../../buurtsites/index.js';
import { Cohort } from '../../cohorts/index.js';
import {
  AttendanceRecord,
  AttendanceService,
  FeedbackCounts,
  type Mark,
  type Session,
  SessionInvitee,
  SessionQueries,
  SessionService,
  STATE_WORDS,
  Venue,
  WalkInsService,
} from '../../meetings/index.js';
import { instantAt } from '../../platform/clock/in-words.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import { eveningOf, isoDay } from './demo-days.js';
import type { DemoPlace, DemoSession, DemoVenue } from './demo-files.js';

const REPLIES = { ja: 'accepted', misschien: 'tentative', nee: 'declined' } as const;

/** Gives the groups of the demo their rooms, what they did together, and what is to come. */
@Injectable()
export class DemoMeetings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionService,
    private readonly queries: SessionQueries,
    private readonly attendance: AttendanceService,
    private readonly walkIns: WalkInsService,
    private readonly feedback: FeedbackCounts,
  ) {}

  async plan({ venues = [], sessions = [] }: DemoPlace, cohortId: string, trainer: Actor, member: (name: string) => Member): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const cohort = await tx.manager.findOneByOrFail(Cohort, { id: cohortId });
      const rooms = await makeVenues(tx, cohort, venues);
      for (const each of sessions) await this.meet(tx, { cohortId, trainer, venueId: each.venue ? (rooms.get(each.venue) ?? null) : null, member }, each);
    });
  }

  private async meet(tx: Tx, { cohortId, trainer, venueId, member }: Group, demo: DemoSession): Promise<void> {
    const { kind, title = null, inDays, at, minutes, message = null, reason = null, replies } = demo;
    const startsAt = instantAt(isoDay(inDays), at);
    const endsAt = minutes === undefined ? null : new Date(startsAt.getTime() + minutes * 60_000);
    const plan = { cohortId, kind, title, startsAt, endsAt, venueId, message, mixReason: reason, byId: trainer.personId };
    const session = await this.sessions.schedule(tx, plan);
    const sessionId = session.id;
    const repliedAt = eveningOf(Math.max(1, 5 - inDays));
    for (const [who, answer] of Object.entries(replies))
      await tx.manager.update(SessionInvitee, { sessionId, personId: member(who).personId }, { reply: REPLIES[answer], repliedAt, repliedBy: 'site' });
    if (demo.there) await this.writeDown(tx, session, demo, { trainer, member });
  }

  /** As the trainer did at the door. */
  private async writeDown(
    tx: Tx,
    session: Session,
    { there = {}, walkIns = [], feedback = [] }: DemoSession,
    { trainer, member }: Pick<Group, 'trainer' | 'member'>,
  ): Promise<void> {
    const byPerson = new Map(Object.entries(there).map(([who, how]) => [member(who).personId, markOf(how)]));
    const invitees = await this.queries.inviteesOf([session.id], tx.manager);
    const marks = new Map(invitees.map(({ personId }) => [personId, byPerson.get(personId) ?? markOf('niet')]));
    await this.attendance.save(tx, session, { marks, restIsThere: false }, trainer.personId);
    for (const walkIn of walkIns) await this.walkIns.add(tx, session, walkIn, trainer.personId);
    const answers = feedback.map(([pleasant, heard, onward]) => ({ pleasant, heard, onward }));
    await this.feedback.write(tx, session.id, answers);
    await tx.manager.update(AttendanceRecord, { sessionId: session.id }, { writtenAt: session.endsAt });
  }
}

/** "later 20" → came twenty minutes later */
function markOf(how: string): Mark {
  const [word, minutes] = how.split(' ');
  const state = STATE_WORDS.find(({ value }) => value === word)?.state ?? 'absent';
  return { state, minutes: minutes === undefined ? null : Number(minutes), netMinutes: null, seen: 0 };
}

interface Group {
  readonly cohortId: string;
  readonly trainer: Actor;
  readonly venueId: string | null;
  readonly member: (name: string) => Member;
}

async function makeVenues({ manager }: Tx, { siteId }: Cohort, venues: readonly DemoVenue[]): Promise<ReadonlyMap<string, string>> {
  const { neighbourhoodId } = await manager.findOneByOrFail(Site, { id: siteId });
  const { organisationId } = await manager.findOneByOrFail(Neighbourhood, { id: neighbourhoodId });
  const rooms = new Map<string, string>();
  for (const { travel = null, ...venue } of venues) {
    const id = newId();
    await manager.insert(Venue, { ...venue, id, organisationId, travelNotes: travel, closedAt: null });
    rooms.set(venue.name, id);
  }
  return rooms;
}
