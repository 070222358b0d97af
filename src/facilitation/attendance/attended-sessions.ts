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

/** The sessions somebody attended in a group, whoever keeps them: each source tells what it knows, and no session counts twice. */
@Injectable()
export class AttendedSessions {
  private readonly sources: SessionSource[] = [];

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
    for (const source of this.sources)
      for (const session of await source.attendedBy(who, manager)) {
        const key = `${session.kind} ${session.day}`;
        if (!bySession.has(key)) bySession.set(key, session);
      }
    return [...bySession.values()].sort((one, other) => one.day.localeCompare(other.day));
  }
}
