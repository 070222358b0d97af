import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Cohort, CohortAccess, Enrolment } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { NoteShared } from './note-shared.event.js';
import { NoSuchNote, NoSuchParticipant } from './notes.errors.js';
import { TrainerNote } from './trainer-note.entity.js';

/** An own trainer of the group writes about its people; each note is of who wrote it, also among co-trainers (B8). */
@Injectable()
export class TrainerNotesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly clock: Clock,
  ) {}

  async write(trainer: Actor, cohortId: string, enrolmentId: string, words: string, isShared: boolean): Promise<void> {
    const cohort = await this.access.asOwnTrainer(trainer, cohortId);
    await this.unitOfWork.run(async (tx) => {
      const enrolment = await tx.manager.findOneBy(Enrolment, { id: enrolmentId, cohortId });
      if (!enrolment) throw new NoSuchParticipant('a note about somebody who was never in this cohort');
      const note = { id: newId(), cohortId, aboutId: enrolment.personId, authorId: trainer.personId, words, writtenAt: this.clock.now(), sharedAt: null };
      await tx.manager.insert(TrainerNote, note);
      if (isShared) await this.share(tx, cohort, note);
    });
  }

  /** Shows it to the person, who hears of it; or hides it again. Repeating changes nothing. */
  async setShared(trainer: Actor, cohortId: string, id: string, isShared: boolean): Promise<void> {
    const cohort = await this.access.asOwnTrainer(trainer, cohortId);
    await this.unitOfWork.run(async (tx) => {
      const note = await this.own(tx, trainer, cohortId, id);
      if (isShared) await this.share(tx, cohort, note);
      else await tx.manager.update(TrainerNote, { id }, { sharedAt: null });
    });
  }

  async remove(trainer: Actor, cohortId: string, id: string): Promise<void> {
    await this.access.asOwnTrainer(trainer, cohortId);
    await this.unitOfWork.run(async (tx) => {
      const note = await this.own(tx, trainer, cohortId, id);
      await tx.manager.delete(TrainerNote, { id: note.id });
    });
  }

  private async share(tx: Tx, { siteId }: Cohort, { id, aboutId, authorId }: TrainerNote): Promise<void> {
    const occurredAt = this.clock.now();
    const { affected } = await tx.manager.update(TrainerNote, { id, sharedAt: IsNull() }, { sharedAt: occurredAt });
    if (affected !== 0) await tx.publish(new NoteShared({ noteId: id, siteId, aboutId, authorId, occurredAt }));
  }

  private async own(tx: Tx, { personId }: Actor, cohortId: string, id: string): Promise<TrainerNote> {
    const note = await tx.manager.findOneBy(TrainerNote, { id, cohortId, authorId: personId });
    if (!note) throw new NoSuchNote('a note of another trainer, or none');
    return note;
  }
}
