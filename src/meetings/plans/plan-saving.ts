import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import type { Placement } from '../planner/plan.js';
import type { Problem } from '../planner/problem.js';
import { IsTaken } from '../sessions/session.errors.js';
import { SessionService } from '../sessions/session.service.js';
import { AnotherPlan, NoPlanYet, PlanAsksReason } from './plan.errors.js';
import { PlanDraft, placementsOf } from './plan-draft.entity.js';
import { changesIn, missesMix, mixWorries } from './plan-changes.js';
import { PlannerService } from './planner.service.js';
import { fingerprintOf, ProblemLoader } from './problem-loader.js';

/** What came of saving: how many sessions are new or elsewhere, or null: something had changed, and nothing was saved. */
export type Saved = { readonly scheduled: number; readonly moved: number } | null;

/** A plan becomes sessions: all of them at once, by the same services as by hand, so with the same letters. */
@Injectable()
export class PlanSaving {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly planner: PlannerService,
    private readonly problems: ProblemLoader,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  /**
   * Two who save plans that need the same meet here: the second finds that what its plan was made from is different.
   * @throws NoPlanYet, AnotherPlan, PlanAsksReason
   */
  async save(actor: Actor, planId: string, mixReason: string | null): Promise<Saved> {
    await this.planner.draftOf(actor);
    try {
      return await this.unitOfWork.run((tx) => this.saveIn(tx, actor, planId, mixReason));
    } catch (error) {
      // a room or a person that was free when the plan was made is somebody else's after all
      if (error instanceof IsTaken) return null;
      throw error;
    }
  }

  private async saveIn(tx: Tx, actor: Actor, planId: string, mixReason: string | null): Promise<Saved> {
    const draft = await tx.manager.findOneBy(PlanDraft, { personId: actor.personId });
    if (!draft) throw new NoPlanYet();
    if (draft.id !== planId) throw new AnotherPlan();
    const problem = await this.problems.load(draft.asked, tx.manager);
    const placements = placementsOf(draft);
    if (fingerprintOf(problem) !== draft.fingerprint || placements.some(({ startsAt }) => startsAt <= this.clock.now())) return null;
    const worries = mixWorries(problem, placements);
    if (worries.length > 0 && mixReason === null) throw new PlanAsksReason(worries);
    await tx.manager.delete(PlanDraft, { id: planId });
    return this.carryOut(tx, problem, placements, { byId: actor.personId, mixReason });
  }

  /** First what moves, so that it makes room for what is new. */
  private async carryOut(
    tx: Tx,
    problem: Problem,
    placements: readonly Placement[],
    { byId, mixReason }: { readonly byId: string; readonly mixReason: string | null },
  ): Promise<Saved> {
    const { fresh, moved } = changesIn(problem, placements);
    await this.sessions.moveTogether(
      tx,
      moved.map(({ standing, startsAt, roomId, trainerIds }) => ({ sessionId: standing.sessionId, startsAt, venueId: roomId, trainerIds, byId })),
    );
    for (const { groupId, kind, startsAt, endsAt, roomId, trainerIds, group, session } of fresh) {
      const reason = missesMix(group, session) ? mixReason : null;
      await this.sessions.schedule(tx, { cohortId: groupId, kind, startsAt, endsAt, venueId: roomId, trainerIds, mixReason: reason, byId });
    }
    return { scheduled: fresh.length, moved: moved.length };
  }
}
