import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Cohort, CohortQueries, type Learner, Learners } from '../../cohorts/index.js';
import { type Stance, STANCES } from '../../curriculum/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { OnlyForProfessionals } from '../facilitation.errors.js';
import { MirrorAnswer, MirrorCount, MirrorRound } from './mirror.entities.js';
import { NoSuchMirror } from './mirror.errors.js';
import { assertMayAsk, assertMayShow, assertStillOpen, LEAST_ANSWERS } from './mirror.policy.js';
import { MirrorAsked } from './mirror-asked.event.js';
import { MIRROR_QUESTIONS, type MirrorQuestion } from './mirror-questions.js';
import { MirrorReady } from './mirror-ready.event.js';

export type Mirrored = Pick<Learner, 'personId' | 'cohortId'>;
export type Answers = Readonly<Record<MirrorQuestion, Stance>>;

/** How the team sees a professional: asked by her, answered by residents, and shown so that nobody can tell who said what (D15). */
@Injectable()
export class MirrorsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly learners: Learners,
    private readonly cohorts: CohortQueries,
    private readonly clock: Clock,
  ) {}

  /** One at a time: while one is open, asking again changes nothing. @throws TooFewToHoldAMirror */
  ask(who: Mirrored): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const key = await this.keyOf(tx, who);
      if (await tx.manager.existsBy(MirrorRound, { ...key, shownAt: IsNull() })) return;
      assertMayAsk((await this.cohorts.activeEnrolments(key.cohortId, 'buurtverbinder', tx.manager)).length);
      const next = { ...key, number: ((await tx.manager.maximum(MirrorRound, 'number', key)) ?? 0) + 1 };
      const [id, askedAt] = [newId(), this.clock.now()];
      if (!(await insertOnce(tx, MirrorRound, next, { id, ...next, askedAt, shownAt: null, sharedAt: null }))) return;
      const { siteId } = await tx.manager.findOneByOrFail(Cohort, { id: key.cohortId });
      await tx.publish(new MirrorAsked(id, key.cohortId, siteId, key.personId, askedAt));
    });
  }

  /** She does not want it after all; what was answered goes with it. @throws NoSuchMirror */
  cancel(who: Mirrored): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { id } = await this.openOf(tx, who);
      await tx.manager.delete(MirrorRound, { id });
    });
  }

  /** By a resident of the group: once, to change until it is shown. @throws NoSuchMirror, MirrorWasShown */
  answer({ personId }: Pick<Actor, 'personId'>, roundId: string, answers: Answers): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const round = await tx.manager.findOneBy(MirrorRound, { id: roundId });
      if (!round) throw new NoSuchMirror();
      const { role } = await this.learners.enrolledIn({ personId }, round.cohortId, tx.manager);
      if (role !== 'buurtverbinder') throw new NoSuchMirror();
      assertStillOpen(round);
      const key = { roundId, personId };
      // not `newId`: that one tells when it was made
      const isFirst = await insertOnce(tx, MirrorAnswer, key, { id: randomUUID(), ...key, ...answers });
      if (!isFirst) await tx.manager.update(MirrorAnswer, key, { ...answers });
      else if ((await tx.manager.countBy(MirrorAnswer, { roundId })) === LEAST_ANSWERS) {
        const { siteId } = await tx.manager.findOneByOrFail(Cohort, { id: round.cohortId });
        await tx.publish(new MirrorReady(roundId, siteId, round.personId, this.clock.now()));
      }
    });
  }

  /** Turns the answers into counts, and forgets whose they were. @throws MirrorNeedsThree, NoSuchMirror */
  show(who: Mirrored): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { id: roundId } = await this.openOf(tx, who);
      const answers = await tx.manager.findBy(MirrorAnswer, { roundId });
      assertMayShow(answers.length);
      for (const question of MIRROR_QUESTIONS)
        for (const stance of STANCES) {
          const count = answers.filter((answer) => answer[question] === stance).length;
          if (count > 0) await tx.manager.insert(MirrorCount, { id: newId(), roundId, question, stance, count });
        }
      await tx.manager.delete(MirrorAnswer, { roundId });
      await tx.manager.update(MirrorRound, { id: roundId }, { shownAt: this.clock.now() });
    });
  }

  /** Shows it to her own trainers as well, or hides it from them again. @throws NoSuchMirror before she saw it herself */
  share(who: Mirrored, id: string, isShared: boolean): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const key = { ...(await this.keyOf(tx, who)), id, shownAt: Not(IsNull()) };
      const { affected } = await tx.manager.update(MirrorRound, key, { sharedAt: isShared ? this.clock.now() : null });
      if (affected === 0) throw new NoSuchMirror();
    });
  }

  private async openOf(tx: Tx, who: Mirrored): Promise<MirrorRound> {
    const open = await tx.manager.findOneBy(MirrorRound, { ...(await this.keyOf(tx, who)), shownAt: IsNull() });
    if (!open) throw new NoSuchMirror();
    return open;
  }

  private async keyOf(tx: Tx, { personId, cohortId }: Mirrored): Promise<Mirrored> {
    const { role } = await this.learners.enrolledIn({ personId }, cohortId, tx.manager);
    if (role !== 'wijkprofessional') throw new OnlyForProfessionals();
    return { personId, cohortId };
  }
}
