import { Check, Entity, Index } from 'typeorm';
import { Person } from '../../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Site } from '../../sites/site.entity.js';

/** How it stands with an idea; that it stops is told as well. */
export const IDEA_STATES = ['open', 'bezig', 'gelukt', 'stopt'] as const;
export type IdeaState = (typeof IDEA_STATES)[number];

/** Something that could be better here, in the words of who thought of it. */
@Entity('idea')
@Index(['siteId', 'createdAt'])
@Check('idea_state_known', `state IN ('open', 'bezig', 'gelukt', 'stopt')`)
export class Idea {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(120) title!: string;
  @LongTextColumn() text!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) authorId!: string | null;
  @TextColumn(80, { optional: true }) onBehalfOf!: string | null;
  /** When they said yes to that (D25). */
  @InstantColumn({ optional: true }) behalfConsentAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
  @TextColumn(10) state!: IdeaState;
  /** What came of it, in the words of the team; null until it told. */
  @LongTextColumn({ optional: true }) outcome!: string | null;
  @InstantColumn({ optional: true }) toldAt!: Date | null;
  /** Went on in another idea; that one is never merged itself. */
  @Index() @ReferenceColumn(() => Idea, { optional: true, onDelete: 'SET NULL' }) mergedIntoId!: string | null;
  /** Taken off the site by who wrote it. */
  @InstantColumn({ optional: true }) takenDownAt!: Date | null;
  /** Hidden by a moderator; stays so until a moderator shows it again. */
  @InstantColumn({ optional: true }) hiddenAt!: Date | null;
}
