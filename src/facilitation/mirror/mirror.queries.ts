import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { Cohort, Enrolment } from '../../cohorts/index.js';
import { MirrorAnswer, MirrorCount, MirrorRound } from './mirror.entities.js';
import { NoSuchMirror } from './mirror.errors.js';
import type { Mirrored } from './mirrors.service.js';

/** A mirror that is asked of somebody. */
export interface AskedMirror {
  readonly name: string;
  readonly href: string;
  readonly isAnswered: boolean;
}

export interface ShownMirror {
  readonly round: MirrorRound;
  readonly counts: readonly MirrorCount[];
}

/** Reads mirrors: for the professional counts only, for a resident their own answer only. */
@Injectable()
export class MirrorQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
  ) {}

  /** How many answered what she asked; null when nothing is asked now. */
  async answersOf({ personId, cohortId }: Mirrored): Promise<number | null> {
    const open = await this.reader.manager.findOneBy(MirrorRound, { personId, cohortId, shownAt: IsNull() });
    return open && this.reader.manager.countBy(MirrorAnswer, { roundId: open.id });
  }

  /** The newest first. */
  async shownTo({ personId, cohortId }: Mirrored): Promise<readonly ShownMirror[]> {
    return this.withCounts(await this.reader.manager.find(MirrorRound, { where: { personId, cohortId, shownAt: Not(IsNull()) }, order: { number: 'DESC' } }));
  }

  /** What was shared with the trainers of a group, the newest first. */
  async sharedIn(cohortId: string): Promise<readonly ShownMirror[]> {
    return this.withCounts(
      await this.reader.manager.find(MirrorRound, { where: { cohortId, sharedAt: Not(IsNull()) }, order: { sharedAt: 'DESC', id: 'DESC' } }),
    );
  }

  /** For a resident of whom it was asked, with what they answered before. @throws NoSuchMirror */
  async askedOf(personId: string, roundId: string): Promise<{ readonly round: MirrorRound; readonly name: string; readonly own: MirrorAnswer | null }> {
    const { manager } = this.reader;
    const round = await manager.findOneBy(MirrorRound, { id: roundId });
    const asked = round && (await manager.existsBy(Enrolment, { cohortId: round.cohortId, personId, role: 'buurtverbinder', endedAt: IsNull() }));
    if (!asked) throw new NoSuchMirror();
    const names = await this.people.namesOf([round.personId]);
    return { round, name: nameIn(names, round.personId).firstName, own: await manager.findOneBy(MirrorAnswer, { roundId, personId }) };
  }

  /** What waits for this resident in a neighbourhood. */
  async openFor(personId: string, siteId: string): Promise<readonly AskedMirror[]> {
    const { manager } = this.reader;
    const open = await manager
      .createQueryBuilder(MirrorRound, 'round')
      .innerJoin(Cohort, 'cohort', 'cohort.id = round.cohortId')
      .innerJoin(Enrolment, 'own', 'own.cohortId = round.cohortId')
      .where('cohort.siteId = :siteId AND own.personId = :personId AND own.role = :role', { siteId, personId, role: 'buurtverbinder' })
      .andWhere('own.endedAt IS NULL AND round.shownAt IS NULL')
      .orderBy('round.askedAt', 'ASC')
      .getMany();
    const answered = new Set((await manager.findBy(MirrorAnswer, { personId, roundId: In(open.map(({ id }) => id)) })).map(({ roundId }) => roundId));
    const names = await this.people.namesOf(open.map((round) => round.personId));
    return open.map(({ id, personId: who }) => ({ name: nameIn(names, who).firstName, href: addressOf(id), isAnswered: answered.has(id) }));
  }

  private async withCounts(rounds: readonly MirrorRound[]): Promise<readonly ShownMirror[]> {
    if (rounds.length === 0) return [];
    const counts = await this.reader.manager.findBy(MirrorCount, { roundId: In(rounds.map(({ id }) => id)) });
    return rounds.map((round) => ({ round, counts: counts.filter(({ roundId }) => roundId === round.id) }));
  }
}

export const addressOf = (roundId: string): string => `/spiegel/${roundId}`;
