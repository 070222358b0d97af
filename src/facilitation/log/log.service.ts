import { Injectable } from '@nestjs/common';
import { CohortAccess, type Learner, Learners } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { NoSuchEntry, NotSharedYet, OnlyForProfessionals } from '../facilitation.errors.js';
import { ReflectionEntry, ReflectionRemark } from './log.entities.js';

export type Writer = Pick<Learner, 'personId' | 'cohortId'>;

export interface LogText {
  readonly deed: string;
  readonly lead: string | null;
  readonly lesson: string | null;
}

const CHANGED_ELSEWHERE = 'Deze aantekening is veranderd in een ander venster. Bewaar nog een keer als je deze tekst wilt houden.';

/** The log of a professional: hers alone, entry by entry shared with her own trainers, and talked about there (F1, D15). */
@Injectable()
export class LogService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly learners: Learners,
    private readonly access: CohortAccess,
    private readonly clock: Clock,
  ) {}

  write(writer: Writer, text: LogText): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      await this.assertProfessional(tx, writer);
      const { personId, cohortId } = writer;
      const id = newId();
      const now = this.clock.now();
      await tx.manager.insert(ReflectionEntry, { id, personId, cohortId, ...text, revision: 1, beganAt: now, writtenAt: now, sharedAt: null });
      return id;
    });
  }

  /** @throws NoSuchEntry, or InvalidInput when it was changed after `revision` */
  change(writer: Writer, id: string, revision: number, text: LogText): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.manager.update(
        ReflectionEntry,
        { ...(await this.ownKey(tx, writer, id)), revision },
        { ...text, revision: revision + 1, writtenAt: this.clock.now() },
      );
      if (affected === 0) throw new InvalidInput({ gedaan: CHANGED_ELSEWHERE });
    });
  }

  remove(writer: Writer, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.delete(ReflectionEntry, await this.ownKey(tx, writer, id));
    });
  }

  share(writer: Writer, id: string, isShared: boolean): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.update(ReflectionEntry, await this.ownKey(tx, writer, id), { sharedAt: isShared ? this.clock.now() : null });
    });
  }

  /** By its writer. @throws NotSharedYet */
  answer(writer: Writer, id: string, words: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const entry = await tx.manager.findOneByOrFail(ReflectionEntry, await this.ownKey(tx, writer, id));
      if (!entry.sharedAt) throw new NotSharedYet();
      await this.addRemark(tx, id, writer.personId, words);
    });
  }

  /** By a trainer of the group, while it is shared. @throws NoSuchEntry */
  async remark(trainer: Actor, cohortId: string, id: string, words: string): Promise<void> {
    await this.access.asOwnTrainer(trainer, cohortId);
    await this.unitOfWork.run(async (tx) => {
      const entry = await tx.manager.findOneBy(ReflectionEntry, { id, cohortId });
      if (!entry?.sharedAt) throw new NoSuchEntry('an entry that is not shared with this trainer');
      await this.addRemark(tx, id, trainer.personId, words);
    });
  }

  private async addRemark(tx: Tx, entryId: string, authorId: string, words: string): Promise<void> {
    await tx.manager.insert(ReflectionRemark, { id: newId(), entryId, authorId, words, at: this.clock.now() });
  }

  private async ownKey(tx: Tx, writer: Writer, id: string): Promise<{ id: string; personId: string; cohortId: string }> {
    await this.assertProfessional(tx, writer);
    const key = { id, personId: writer.personId, cohortId: writer.cohortId };
    if (!(await tx.manager.existsBy(ReflectionEntry, key))) throw new NoSuchEntry('an entry of somebody else, or none');
    return key;
  }

  private async assertProfessional(tx: Tx, { personId, cohortId }: Writer): Promise<void> {
    const { role } = await this.learners.enrolledIn({ personId }, cohortId, tx.manager);
    if (role !== 'wijkprofessional') throw new OnlyForProfessionals();
  }
}
