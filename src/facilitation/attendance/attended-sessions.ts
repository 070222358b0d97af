import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Learner } from '../../cohorts/index.js';
import { isPlannedJoint, type JointSession, type SessionKind } from './session-kinds.js';

export type Attending = Pick<Learner, 'personId' | 'cohortId'>;

/** A session at which somebody was. */
export interface AttendedSession {
  readonly kind: SessionKind;
  readonly day: string;
  readonly netMinutes: number;
  /** Why it was not joint though it was planned so (D10); null when it was, and for what is never joint. */
  readonly whyNotJoint: string | null;
}

/** Where it is known who was at which session. */
export interface SessionSource {
  attendedBy(who: Attending, manager: EntityManager): Promise<readonly AttendedSession[]>;
}

/** A source whose word goes before that of the others, also when it says that somebody was not there. */
export interface FirstSource extends SessionSource {
  /** The sessions of a group of which it knows who was there. */
  recordedOf(cohortId: string, manager: EntityManager): Promise<readonly Pick<AttendedSession, 'kind' | 'day'>[]>;
}

/** The sessions somebody attended in a group, whoever keeps them: each source tells what it knows, and no session counts twice. */
@Injectable()
export class AttendedSessions {
  private readonly first: FirstSource[] = [];
  private readonly sources: SessionSource[] = [];

  addFirst(source: FirstSource): void {
    this.first.push(source);
  }

  add(source: SessionSource): void {
    this.sources.push(source);
  }

  /** Of the four in which everybody has to be together: those that were. */
  async jointOf(who: Attending, manager: EntityManager): Promise<readonly JointSession[]> {
    const joint = (await this.of(who, manager)).filter(({ whyNotJoint }) => whyNotJoint === null).map(({ kind }) => kind);
    return [...new Set(joint.filter(isPlannedJoint))];
  }

  async intervisionsOf(who: Attending, manager: EntityManager): Promise<readonly AttendedSession[]> {
    return (await this.of(who, manager)).filter(({ kind }) => kind === 'intervisie');
  }

  /** The oldest first. */
  async of(who: Attending, manager: EntityManager): Promise<readonly AttendedSession[]> {
    const bySession = new Map<string, AttendedSession>();
    const settled = new Set<string>();
    const take = (sessions: readonly AttendedSession[]): void => {
      for (const session of sessions) if (!settled.has(keyOf(session)) && !bySession.has(keyOf(session))) bySession.set(keyOf(session), session);
    };
    for (const source of this.first) {
      take(await source.attendedBy(who, manager));
      for (const session of await source.recordedOf(who.cohortId, manager)) settled.add(keyOf(session));
    }
    for (const source of this.sources) take(await source.attendedBy(who, manager));
    return [...bySession.values()].sort((one, other) => one.day.localeCompare(other.day));
  }
}

/** One session of a group: never twice on a day. */
const keyOf = ({ kind, day }: Pick<AttendedSession, 'kind' | 'day'>): string => `${kind} ${day}`;
