import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Learner } from '../../cohorts/index.js';
import { type CheckQuestion, CurriculumQueries } from '../../curriculum/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CompletionFactsQueries } from '../completion/completion-facts.queries.js';
import { ModuleCompletions } from '../completion/module-completions.js';
import { Facilitators } from '../facilitators.js';
import { NoCheckHere } from './check.errors.js';
import { assertIsAsked, type Chosen, isPassed } from './check.policy.js';
import { CheckPass } from './check-pass.entity.js';

/** The ten questions. Only that somebody has them all right is kept (D13). */
@Injectable()
export class ChecksService {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly facilitators: Facilitators,
    private readonly curriculum: CurriculumQueries,
    private readonly facts: CompletionFactsQueries,
    private readonly completions: ModuleCompletions,
    private readonly clock: Clock,
  ) {}

  /** @throws NoCheckHere for whom it is not asked of */
  async questionsFor(learner: Learner, manager: EntityManager = this.reader.manager): Promise<readonly CheckQuestion[]> {
    assertIsAsked(learner, await this.facts.profileOf(learner.cohortId, manager));
    const found = await this.facilitators.moduleOf(learner);
    const questions = found ? await this.curriculum.questionsOf(learner.versionId, found.module.head.key) : [];
    if (questions.length === 0) throw new NoCheckHere();
    return questions;
  }

  hasPassed({ personId, cohortId }: Learner): Promise<boolean> {
    return this.reader.manager.existsBy(CheckPass, { personId, cohortId });
  }

  /** Says whether every answer is right; that is written down once. */
  async answer(learner: Learner, chosen: Chosen): Promise<boolean> {
    if (!isPassed(await this.questionsFor(learner), chosen)) return false;
    const key = { personId: learner.personId, cohortId: learner.cohortId };
    await this.unitOfWork.run(async (tx) => {
      assertIsAsked(learner, await this.facts.profileOf(key.cohortId, tx.manager));
      await insertOnce(tx, CheckPass, key, { ...key, passedAt: this.clock.now() });
      await this.completions.settle(tx, key);
    });
    return true;
  }
}
