import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { type Contact, contactIn, PeopleQueries } from '../../accounts/index.js';
import { OrganisationQueries, Site } from '../../buurtsites/index.js';
import { Cohort, CohortQueries, Enrolment } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/security/actor.js';
import { AttendanceQueries } from '../attendance/attendance.queries.js';
import { jointFact } from '../attendance/joint-words.js';
import { comes } from '../replies/seats.policy.js';
import { tagOf } from '../replies/reply-words.js';
import type { Session } from '../sessions/session.entity.js';
import type { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { KIND_WORDS } from '../sessions/session-kinds.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { dateOf, whenInWords, whereInWords } from '../sessions/session-words.js';
import { StepFreeNeed } from '../venues/step-free-need.entity.js';

const MOST_PAST = 30;

/** Every session that is somebody's: those they guide, those they are asked to, and of who commissions them only the days (D29). */
@Injectable()
export class MeetingList {
  constructor(
    private readonly reader: DataSource,
    private readonly sessions: SessionQueries,
    private readonly attendance: AttendanceQueries,
    private readonly cohorts: CohortQueries,
    private readonly organisations: OrganisationQueries,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async for(actor: Actor): Promise<object> {
    const guided = await this.cohorts.guidedBy(actor.personId);
    const own = await this.ownOf(actor, guided);
    const now = this.clock.now();
    const rows = await this.rowsOf(actor, own, now);
    const isOver = ({ endsAt, cancelledAt }: Session): boolean => endsAt <= now || cancelledAt !== null;
    const followed = await this.followedDays(actor, now);
    return {
      isTrainer: guided.length > 0,
      coming: rows.filter(({ session }) => !isOver(session)).map(({ row }) => row),
      past: rows
        .filter(({ session }) => isOver(session))
        .reverse()
        .slice(0, MOST_PAST)
        .map(({ row }) => row),
      followed,
      groups: await this.groupsOf(guided),
      trainers: await this.trainersOf(actor),
    };
  }

  private async ownOf({ personId }: Actor, guided: readonly Cohort[]): Promise<readonly Session[]> {
    const joined = await this.reader.manager.findBy(Enrolment, { personId, endedAt: IsNull() });
    const asked = (await this.sessions.forGuest(personId)).filter(({ cohortId }) => joined.some((enrolment) => enrolment.cohortId === cohortId));
    const all = [...(await this.sessions.ofCohorts(guided.map(({ id }) => id))), ...asked];
    return [...new Map(all.map((session) => [session.id, session])).values()].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  }

  private async rowsOf({ personId }: Actor, sessions: readonly Session[], now: Date): Promise<readonly { session: Session; row: object }[]> {
    const [invitees, venues, names, attended] = await Promise.all([
      this.sessions.inviteesOf(sessions.map(({ id }) => id)),
      this.sessions.venuesOf(sessions),
      this.groupNames(sessions.map(({ cohortId }) => cohortId)),
      this.attendance.factsOf(sessions.map(({ id }) => id)),
    ]);
    return sessions.map((session) => {
      const asked = invitees.filter(({ sessionId }) => sessionId === session.id);
      const row = {
        href: `/bijeenkomsten/${session.id}`,
        date: dateOf(session),
        title: session.title,
        kind: KIND_WORDS[session.kind],
        group: names.get(session.cohortId) ?? '',
        when: whenInWords(session, now),
        datetime: session.startsAt.toISOString(),
        where: whereInWords(session, session.venueId === null ? undefined : venues.get(session.venueId)),
        tag: stateOf(session, asked, personId, now),
        joint: jointFact(session, attended.get(session.id)),
      };
      return { session, row };
    });
  }

  private async groupNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { manager } = this.reader;
    const cohorts = await manager.findBy(Cohort, { id: In([...new Set(ids)]) });
    const sites = await manager.findBy(Site, { id: In(cohorts.map(({ siteId }) => siteId)) });
    return new Map(cohorts.map(({ id, siteId }) => [id, sites.find((site) => site.id === siteId)?.name ?? '']));
  }

  /** Days and kinds only: no place, nobody's name, no answer. */
  private async followedDays({ personId, members }: Actor, now: Date): Promise<readonly object[]> {
    const { manager } = this.reader;
    const organisations = await this.organisations.organisationsOf(personId, 'opdrachtgever');
    const theirs = await this.organisations.sitesOf(organisations.map(({ id }) => id));
    const here = members.filter(({ role }) => role === 'opdrachtgever').map(({ siteId }) => siteId);
    const cohorts = await manager.findBy(Cohort, { siteId: In([...new Set([...theirs.map(({ id }) => id), ...here])]) });
    const sessions = (await this.sessions.ofCohorts(cohorts.map(({ id }) => id))).filter(({ endsAt, cancelledAt }) => endsAt > now && cancelledAt === null);
    const names = await this.groupNames(sessions.map(({ cohortId }) => cohortId));
    return sessions.map((session) => ({ kind: KIND_WORDS[session.kind], group: names.get(session.cohortId) ?? '', when: whenInWords(session, now) }));
  }

  /** Whom to tell when one cannot come: the trainers of the groups in which they take part. */
  private async trainersOf({ personId }: Actor): Promise<readonly Contact[]> {
    const joined = await this.reader.manager.findBy(Enrolment, { personId, endedAt: IsNull() });
    const trainers = [...(await this.cohorts.trainersOf(joined.map(({ cohortId }) => cohortId))).values()].flat();
    const ids = [...new Set(trainers.map((trainer) => trainer.personId))];
    const contacts = await this.people.contactsOf(ids);
    return ids.map((id) => contactIn(contacts, id));
  }

  private async groupsOf(guided: readonly Cohort[]): Promise<readonly object[]> {
    const needs = await this.reader.manager.findBy(StepFreeNeed, { cohortId: In(guided.map(({ id }) => id)) });
    return guided.map(({ id, name }) => ({ id, name, needsStepFree: needs.some(({ cohortId }) => cohortId === id) }));
  }
}

function stateOf(session: Session, asked: readonly SessionInvitee[], personId: string, now: Date): { label: string; tone: string | null } {
  if (session.cancelledAt) return { label: 'Gaat niet door', tone: null };
  const own = asked.find((invitee) => invitee.personId === personId);
  if (own) return session.endsAt <= now ? { label: 'Geweest', tone: null } : tagOf(own);
  return session.endsAt <= now
    ? { label: 'Geweest', tone: null }
    : { label: `${String(asked.filter(comes).length)} van de ${String(asked.length)} komen`, tone: 'trn' };
}
