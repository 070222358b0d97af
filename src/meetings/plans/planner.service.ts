import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CohortAccess } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { Turns } from '../../platform/database/turns.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { Overloaded } from '../../platform/errors/overloaded.js';
import type { Actor } from '../../platform/security/actor.js';
import { widened } from '../planner/changes.js';
import { changesInWords, clashInWords } from '../planner/clash-words.js';
import { type Clash, clashesOf } from '../planner/clashes.js';
import { HighsWorker } from '../planner/highs-worker.js';
import { solve } from '../planner/solve.js';
import { AnotherPlan, NoPlanYet, PlannerIsBusy } from './plan.errors.js';
import { kept, type KeptClash, PlanDraft } from './plan-draft.entity.js';
import { fingerprintOf, ProblemLoader } from './problem-loader.js';
import { type Asked, askedWith, wishesOf } from './wishes.js';

/** A trainer waits five seconds: this long we think, in milliseconds; what is left is for keeping and showing it. */
const LONGEST = 4_600;
/** One thinks, one waits; a third would wait too long. */
const LONGEST_QUEUE = 1;

/** Makes plans and keeps the last one of each trainer. Nothing of it stands until it is saved (`PlanSaving`). */
@Injectable()
export class PlannerService {
  private readonly turns = new Turns(1, LONGEST_QUEUE);

  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly problems: ProblemLoader,
    private readonly worker: HighsWorker,
    private readonly clock: Clock,
  ) {}

  /** Takes some seconds. @throws PlannerIsBusy */
  async make(actor: Actor, asked: Asked): Promise<void> {
    await this.access.asTrainerOfEach(
      actor,
      asked.groups.map(({ cohortId }) => cohortId),
    );
    const draft = await this.inTurn(() => this.think(actor, asked));
    await this.unitOfWork.run(({ manager }) => manager.upsert(PlanDraft, draft, ['personId']));
  }

  /** The same wishes, with what is known now. */
  async makeAgain(actor: Actor): Promise<void> {
    await this.make(actor, (await this.draftOf(actor)).asked);
  }

  /** With the change of wishes that was offered for a group. */
  async tryOffer(actor: Actor, planId: string, cohortId: string): Promise<void> {
    const { id, asked, clashes } = await this.draftOf(actor);
    const offer = clashes.find(({ groupId }) => groupId === cohortId)?.offer;
    if (id !== planId || !offer) throw new AnotherPlan();
    await this.make(actor, askedWith(asked, cohortId, offer.changes.reduce(widened, wishesOf(asked, cohortId))));
  }

  /** @throws NoPlanYet; for a group that is theirs no more what `CohortAccess` says */
  async draftOf(actor: Actor): Promise<PlanDraft> {
    const draft = await this.lastOf(actor);
    if (!draft) throw new NoPlanYet();
    await this.access.asTrainerOfEach(
      actor,
      draft.asked.groups.map(({ cohortId }) => cohortId),
    );
    return draft;
  }

  lastOf({ personId }: Actor): Promise<PlanDraft | null> {
    return this.reader.manager.findOneBy(PlanDraft, { personId });
  }

  private async think({ personId }: Actor, asked: Asked): Promise<PlanDraft> {
    const begun = performance.now();
    const problem = await this.problems.load(asked, this.reader.manager);
    const empty = problem.groups.find(({ people }) => people.length === 0);
    if (empty) throw new InvalidInput({ groepen: `In ${empty.name} doet nog niemand mee. Nodig eerst mensen uit.` });
    const solved = await solve(problem, this.worker);
    const clashes = await clashesOf(solved, begun + LONGEST);
    return {
      id: newId(),
      personId,
      asked,
      placements: solved.plan.placements.map(kept),
      clashes: clashes.map(keptClash),
      isProven: solved.isProven,
      fingerprint: fingerprintOf(problem),
      madeAt: this.clock.now(),
    };
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    try {
      await this.turns.take();
    } catch (error) {
      throw error instanceof Overloaded ? new PlannerIsBusy() : error;
    }
    try {
      return await work();
    } finally {
      this.turns.give();
    }
  }
}

const keptClash = (clash: Clash): KeptClash => ({
  groupId: clash.group.id,
  sentence: clashInWords(clash),
  isSearched: clash.isSearched,
  offer: clash.changes && { words: changesInWords(clash.changes, clash.group.wishes), changes: clash.changes },
});
