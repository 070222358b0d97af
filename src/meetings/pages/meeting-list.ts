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
import { RunningPolls } from '../polls/running-polls.js';
import type { Session } from '../sessions/session.entity.js';
import type { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { KIND_WORDS } from '../sessions/session-kinds.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { dateOf, whenInWords, whereInWords } from '../sessions/session-words.js';
import { StepFreeNeed } from '../venues/step-free-need.entity.js';
import { mondayOf, weekInWords, weeksFrom } from './weeks.js';

const MOST_PAST = 10;

interface Listed {
  readonly session: Session;
  readonly row: object;
}

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
    private readonly polls: RunningPolls,
    private readonly clock: Clock,
  ) {}

  /** `from`: a Monday to begin with, as the links to earlier and later say; without it what is still to come. */
  async for(actor: Actor, from: string | null): Promise<object> {
    const guided = await this.cohorts.guidedBy(actor.personId);
    const own = await this.ownOf(actor, guided);
    const now = this.clock.now();
    const rows = await this.rowsOf(actor, own, now);
    const isOver = ({ session: { endsAt, cancelledAt } }: Listed): boolean => endsAt <= now || cancelledAt !== null;
    const trainers = await this.trainersOf(actor);
    const past = from === null ? rows.filter(isOver).reverse().slice(0, MOST_PAST) : [];
    return {
      isTrainer: guided.length > 0,
      isNow: from === null,
      isInvolved: guided.length + trainers.length > 0,
      ...weeksOf(rows, from === null ? (listed) => !isOver(listed) : () => true, from ?? mondayOf(now), now),
      past: past.map(({ row }) => row),
      polls: [...(await this.polls.askedOf(actor.personId)), ...(await this.polls.guidedBy(actor.personId))],
      followed: await this.followedDays(actor, now),
      groups: await this.groupsOf(guided),
      trainers,
    };
  }

  private async ownOf({ personId }: Actor, guided: readonly Cohort[]): Promise<readonly Session[]> {
    const joined = await this.reader.manager.findBy(Enrolment, { personId, endedAt: IsNull() });
    const asked = (await this.sessions.forGuest(personId)).filter(({ cohortId }) => joined.some((enrolment) => enrolment.cohortId === cohortId));
    const all = [...(await this.sessions.ofCohorts(guided.map(({ id }) => id))), ...asked];
    return [...new Map(all.map((session) => [session.id, session])).values()].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  }

  private async rowsOf({ personId }: Actor, sessions: readonly Session[], now: Date): Promise<readonly Listed[]> {
    const [invitees, venues, groups, attended] = await Promise.all([
      this.sessions.inviteesOf(sessions.map(({ id }) => id)),
      this.sessions.venuesOf(sessions),
      this.groupsNamed(sessions.map(({ cohortId }) => cohortId)),
      this.attendance.factsOf(sessions.map(({ id }) => id)),
    ]);
    return sessions.map((session) => {
      const asked = invitees.filter(({ sessionId }) => sessionId === session.id);
      const row = {
        href: `/bijeenkomsten/${session.id}`,
        date: dateOf(session),
        title: session.title,
        kind: KIND_WORDS[session.kind],
        group: groups.get(session.cohortId)?.name ?? '',
        when: whenInWords(session, now),
        datetime: session.startsAt.toISOString(),
        where: whereInWords(session, session.venueId === null ? undefined : venues.get(session.venueId)),
        tag: stateOf(session, asked, personId, now),
        // where no professional takes part, that one was not there says nothing
        joint: groups.get(session.cohortId)?.isMixed ? jointFact(session, attended.get(session.id)) : null,
      };
      return { session, row };
    });
  }

  private async groupsNamed(ids: readonly string[]): Promise<ReadonlyMap<string, { readonly name: string; readonly isMixed: boolean }>> {
    const { manager } = this.reader;
    const cohorts = await manager.findBy(Cohort, { id: In([...new Set(ids)]) });
    const sites = await manager.findBy(Site, { id: In(cohorts.map(({ siteId }) => siteId)) });
    return new Map(
      cohorts.map(({ id, siteId, kind }) => [id, { name: sites.find((site) => site.id === siteId)?.name ?? '', isMixed: kind !== 'residents_only' }]),
    );
  }

  /** Days and kinds only: no place, nobody's name, no answer. */
  private async followedDays({ personId, members }: Actor, now: Date): Promise<readonly object[]> {
    const { manager } = this.reader;
    const organisations = await this.organisations.organisationsOf(personId, 'opdrachtgever');
    const theirs = await this.organisations.sitesOf(organisations.map(({ id }) => id));
    const here = members.filter(({ role }) => role === 'opdrachtgever').map(({ siteId }) => siteId);
    const cohorts = await manager.findBy(Cohort, { siteId: In([...new Set([...theirs.map(({ id }) => id), ...here])]) });
    const sessions = (await this.sessions.ofCohorts(cohorts.map(({ id }) => id))).filter(({ endsAt, cancelledAt }) => endsAt > now && cancelledAt === null);
    const groups = await this.groupsNamed(sessions.map(({ cohortId }) => cohortId));
    return sessions.map((session) => ({ kind: KIND_WORDS[session.kind], group: groups.get(session.cohortId)?.name ?? '', when: whenInWords(session, now) }));
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

/** Week by week, with the way to those before and after. */
function weeksOf(rows: readonly Listed[], isShown: (listed: Listed) => boolean, from: string, now: Date): object {
  const { weeks, previous, next } = weeksFrom(rows, ({ session }) => session.startsAt, from);
  const shown = weeks.map(({ monday, rows: inIt }) => ({
    monday,
    heading: weekInWords(monday, now),
    rows: inIt.filter(isShown).map(({ row }) => row),
  }));
  const linkTo = (monday: string | null, text: string) => monday && { href: `/bijeenkomsten?vanaf=${monday}`, text };
  return {
    weeks: shown.filter(({ rows: inIt }) => inIt.length > 0),
    paging: previous === null && next === null ? null : { previous: linkTo(previous, 'Eerder'), next: linkTo(next, 'Later'), position: '' },
  };
}

function stateOf(session: Session, asked: readonly SessionInvitee[], personId: string, now: Date): { label: string; tone: string | null } {
  if (session.cancelledAt) return { label: 'Gaat niet door', tone: null };
  const own = asked.find((invitee) => invitee.personId === personId);
  if (own) return session.endsAt <= now ? { label: 'Geweest', tone: null } : tagOf(own);
  return session.endsAt <= now
    ? { label: 'Geweest', tone: null }
    : { label: `${String(asked.filter(comes).length)} van de ${String(asked.length)} komen`, tone: 'trn' };
}
