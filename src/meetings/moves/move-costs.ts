import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { holidayOn } from '../../platform/clock/holidays.js';
import { localDay } from '../../platform/clock/in-words.js';
import { Cohort } from '../../cohorts/index.js';
import { SessionWarnings } from '../pages/session-warnings.js';
import { comes } from '../replies/seats.policy.js';
import { countRoles, isJoint, missingFor } from '../sessions/joint.policy.js';
import type { Session } from '../sessions/session.entity.js';
import { KIND_WORDS, TRAINING_ORDER } from '../sessions/session-kinds.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { isSame } from '../sessions/whereabouts.js';

export interface Costs {
  /** Room, trainer or guest: why it cannot be then. */
  readonly blocks: readonly string[];
  /** What it costs, but can be chosen. */
  readonly warnings: readonly string[];
  /** One for everybody who was asked. */
  readonly mails: number;
}

/** Whom a change costs, before anything is changed (2.11). */
@Injectable()
export class MoveCosts {
  constructor(
    private readonly reader: DataSource,
    private readonly sessions: SessionQueries,
    private readonly people: PeopleQueries,
    private readonly warnings: SessionWarnings,
  ) {}

  /** `moved`: the session as it would be. */
  async ofMove(session: Session, moved: Session): Promise<Costs> {
    const invitees = await this.sessions.inviteesOf([session.id]);
    const trainers = await this.sessions.trainersOf([session.id]);
    const others = await this.othersDuring(moved);
    const busy = [...invitees.filter(({ reply }) => reply !== 'declined'), ...trainers].filter(({ personId }) => others.personIds.has(personId));
    const names = await this.people.namesOf(busy.map(({ personId }) => personId));
    const free = invitees.filter(({ reply, personId }) => reply !== 'declined' && !others.personIds.has(personId));
    const room = moved.venueId !== null && others.venueIds.has(moved.venueId) ? ['De plek is dan al bezet. Kies een andere plek of een ander moment.'] : [];
    const who = busy.map(({ personId }) => nameIn(names, personId).firstName).join(', ');
    return {
      blocks: [...room, ...(busy.length > 0 ? [`Al een andere bijeenkomst op dat moment: ${who}.`] : [])],
      warnings: [
        ...lostAnswers(session, moved, invitees.filter(comes).length),
        ...mixWarnings(session, countRoles(free)),
        ...(await this.orderWarnings(moved)),
        ...(await this.dayWarnings(moved)),
        ...(await this.warnings.of(moved)),
      ],
      mails: isSame(session, moved) ? 0 : invitees.length,
    };
  }

  async ofCancelling(session: Session): Promise<Costs> {
    const invitees = await this.sessions.inviteesOf([session.id]);
    const coming = invitees.filter(comes).length;
    const planned = await this.sessions.ofCohorts([session.cohortId]);
    const later = planned.filter(({ startsAt, cancelledAt, id }) => id !== session.id && cancelledAt === null && startsAt > session.startsAt).length;
    return {
      blocks: [],
      warnings: [
        coming === 0 ? 'Er heeft nog niemand ja gezegd.' : `${String(coming)} ${coming === 1 ? 'mens had' : 'mensen hadden'} ja gezegd.`,
        later === 0
          ? 'Hierna staat voor deze groep nog niets gepland.'
          : `Hierna ${later === 1 ? 'komt er nog 1 bijeenkomst' : `komen er nog ${String(later)} bijeenkomsten`} van deze groep. Die blijven staan.`,
      ],
      mails: invitees.length,
    };
  }

  private othersDuring(moved: Session) {
    return this.sessions.busyDuring(moved, this.reader.manager, moved.id);
  }

  /** The parts of the training build on each other. */
  private async orderWarnings(moved: Session): Promise<readonly string[]> {
    const rank = TRAINING_ORDER.indexOf(moved.kind);
    if (rank < 0) return [];
    const others = (await this.sessions.ofCohorts([moved.cohortId])).filter(({ id, cancelledAt }) => id !== moved.id && cancelledAt === null);
    const turned = others.filter(({ kind, startsAt }) => {
      const theirs = TRAINING_ORDER.indexOf(kind);
      return theirs >= 0 && theirs !== rank && theirs < rank !== startsAt < moved.startsAt;
    });
    return turned.map(
      ({ kind, title }) => `${KIND_WORDS[moved.kind]} komt dan ${TRAINING_ORDER.indexOf(kind) > rank ? 'na' : 'voor'} “${title}”. De delen bouwen op elkaar.`,
    );
  }

  private async dayWarnings({ cohortId, startsAt }: Session): Promise<readonly string[]> {
    const { holidayRegion } = await this.reader.manager.findOneByOrFail(Cohort, { id: cohortId });
    const holiday = holidayOn(localDay(startsAt), holidayRegion);
    return holiday ? [`Die dag is het ${holiday.name}. Dan zijn er misschien mensen weg.`] : [];
  }
}

const lostAnswers = (session: Session, moved: Session, coming: number): readonly string[] =>
  session.startsAt.getTime() === moved.startsAt.getTime() || coming === 0
    ? []
    : [`${String(coming)} ${coming === 1 ? 'mens zei' : 'mensen zeiden'} ja op het oude moment. Iedereen krijgt de vraag opnieuw.`];

const mixWarnings = ({ plannedJoint }: Session, mix: ReturnType<typeof countRoles>): readonly string[] =>
  plannedJoint && !isJoint(mix) ? [`Zo wordt het geen gezamenlijke bijeenkomst meer. ${missingFor(mix).join(' ')}`] : [];
