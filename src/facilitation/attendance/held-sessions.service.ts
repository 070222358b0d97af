import { Injectable } from '@nestjs/common';
import { CohortAccess, Enrolment } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { localDay } from '../../platform/clock/in-words.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { ModuleCompletions } from '../completion/module-completions.js';
import { NoSuchSession } from '../facilitation.errors.js';
import { HeldSession, HeldSessionAttendee, HeldSessionRecord } from './held-session.entities.js';
import type { SessionKind } from './session-kinds.js';

export interface SessionFacts {
  readonly kind: SessionKind;
  readonly day: string;
  readonly netMinutes: number;
  readonly personIds: readonly string[];
}

export interface Correction extends SessionFacts {
  readonly reason: string;
  /** Number of the record that is put right. */
  readonly of: number;
}

const THERE_ALREADY = 'Deze bijeenkomst staat er op deze dag al. Verbeter die, of kies een andere dag.';
export const CORRECTED_ELSEWHERE = 'Een ander verbeterde dit net. Kijk het na, en bewaar het dan nog eens.';

/** Who was at which session: the trainer writes it down, and puts it right without losing what stood there (D11). */
@Injectable()
export class HeldSessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly completions: ModuleCompletions,
    private readonly clock: Clock,
  ) {}

  /** Gives its id. @throws InvalidInput */
  async record(trainer: Actor, cohortId: string, facts: SessionFacts): Promise<string> {
    await this.access.asTrainer(trainer, cohortId);
    this.assertPast(facts.day);
    return this.unitOfWork.run(async (tx) => {
      const { kind, day } = facts;
      const id = newId();
      if (!(await insertOnce(tx, HeldSession, { cohortId, kind, day }, { id, cohortId, kind, day }))) throw new InvalidInput({ dag: THERE_ALREADY });
      await this.write(tx, trainer, { id, cohortId }, facts, { number: 1, reason: null });
      return id;
    });
  }

  /** @throws InvalidInput, NoSuchSession */
  async correct(trainer: Actor, cohortId: string, id: string, { reason, of, ...facts }: Correction): Promise<void> {
    await this.access.asTrainer(trainer, cohortId);
    this.assertPast(facts.day);
    await this.unitOfWork.run(async (tx) => {
      const session = await tx.manager.findOneBy(HeldSession, { id, cohortId });
      if (!session) throw new NoSuchSession('a session of another group, or none');
      const { kind, day } = facts;
      const namesake = await tx.manager.findOneBy(HeldSession, { cohortId, kind, day });
      if (namesake && namesake.id !== id) throw new InvalidInput({ dag: THERE_ALREADY });
      await tx.manager.update(HeldSession, { id }, { kind, day });
      await this.write(tx, trainer, session, facts, { number: of + 1, reason });
    });
  }

  private async write(
    tx: Tx,
    { personId: writtenById }: Actor,
    { id: sessionId, cohortId }: Pick<HeldSession, 'id' | 'cohortId'>,
    { kind, day, netMinutes, personIds }: SessionFacts,
    { number, reason }: Pick<HeldSessionRecord, 'number' | 'reason'>,
  ): Promise<void> {
    const enrolments = await tx.manager.findBy(Enrolment, { cohortId });
    const roles = new Map(enrolments.map(({ personId, role }) => [personId, role]));
    const id = newId();
    const record = { id, kind, day, netMinutes, reason, writtenById, writtenAt: this.clock.now() };
    const key = { sessionId, number };
    const latest = await tx.manager.maximum(HeldSessionRecord, 'number', { sessionId });
    if ((latest ?? 0) !== number - 1 || !(await insertOnce(tx, HeldSessionRecord, key, { ...key, ...record })))
      throw new InvalidInput({ reden: CORRECTED_ELSEWHERE });
    for (const personId of new Set(personIds)) {
      const role = roles.get(personId);
      if (!role) throw new InvalidInput({ aanwezig: 'Kies alleen mensen uit de groep.' });
      await tx.manager.insert(HeldSessionAttendee, { id: newId(), recordId: id, personId, role });
    }
    await this.completions.settleAll(tx, cohortId);
  }

  private assertPast(day: string): void {
    if (day > localDay(this.clock.now())) throw new InvalidInput({ dag: 'Deze dag komt nog. Schrijf op wie er was als de bijeenkomst is geweest.' });
  }
}
