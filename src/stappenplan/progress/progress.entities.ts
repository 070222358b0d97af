import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Site } from '../../buurtsites/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { PlanVersion } from '../template/plan-version.entity.js';

/** The rows of a neighbourhood's progress: each is a fact with who and when; taking something back removes its row. */

/** The version a neighbourhood works with, from the day its first group began (D18). */
@Entity('step_plan')
@Unique(['siteId'])
export class StepPlan {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @Index() @ReferenceColumn(() => PlanVersion) versionId!: string;
  @InstantColumn() pinnedAt!: Date;
}

@Entity('task_tick')
@Unique(['siteId', 'stepKey', 'taskKey'])
export class TaskTick {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(60) stepKey!: string;
  @TextColumn(60) taskKey!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) personId!: string | null;
  @InstantColumn() at!: Date;
}

/** A step that is done: who said so, and when. */
@Entity('step_completion')
@Unique(['siteId', 'stepKey'])
export class StepCompletion {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(60) stepKey!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) personId!: string | null;
  @InstantColumn() at!: Date;
  /** Why the step is done although the minimum was not met; residents attest (D4). */
  @LongTextColumn({ optional: true }) reason!: string | null;
}

/** The last time a step was reopened; it stands still until it is done again. Kept after that, so that taking back the new completion lets it rest again. */
@Entity('step_reopening')
@Unique(['siteId', 'stepKey'])
export class StepReopening {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(60) stepKey!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) personId!: string | null;
  @InstantColumn() at!: Date;
  @LongTextColumn() reason!: string;
}

/** A step that is not needed for the opening, left for later with a reason; it stays takeable. Kept when the step is done after all, so that taking that back leaves it for later again. */
@Entity('step_skip')
@Unique(['siteId', 'stepKey'])
export class StepSkip {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(60) stepKey!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) personId!: string | null;
  @InstantColumn() at!: Date;
  @LongTextColumn() reason!: string;
}

/** One buurtverbinder's yes to a ✋-step (D4). */
@Entity('step_agreement')
@Unique(['siteId', 'stepKey', 'personId'])
export class StepAgreement {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(60) stepKey!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @InstantColumn() at!: Date;
}

/** What the team shows with a step. */
@Entity('step_evidence')
@Index(['siteId', 'stepKey'])
@Check('step_evidence_kind_known', `kind IN ('tekst', 'link', 'foto')`)
export class StepEvidence {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(60) stepKey!: string;
  @TextColumn(10) kind!: 'tekst' | 'link' | 'foto';
  /** The text, what the link shows, or the photo in words (its alt text). */
  @LongTextColumn() words!: string;
  @TextColumn(2000, { optional: true }) url!: string | null;
  /** A photo of the site; it may be taken away there, so no key. */
  @TextColumn(36, { optional: true }) photoId!: string | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) personId!: string | null;
  @InstantColumn() at!: Date;
}
