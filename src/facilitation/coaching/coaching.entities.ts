import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn } from '../../platform/database/columns.js';

/** A professional asks one of the group's own trainers for support. Of the two alone (D16); one open at a time. */
@Entity('coaching_request')
@Index(['cohortId', 'askerId', 'trainerId'], { unique: true, where: 'closed_at IS NULL' })
@Index(['cohortId'])
export class CoachingRequest {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) askerId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) trainerId!: string | null;
  @LongTextColumn() topic!: string;
  /** How soon, and in what form: in a call, over coffee, in writing. */
  @LongTextColumn({ optional: true }) wish!: string | null;
  @InstantColumn() askedAt!: Date;
  /** null while it is open; after that a new one can be asked. */
  @InstantColumn({ optional: true }) closedAt!: Date | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) closedById!: string | null;
  @LongTextColumn({ optional: true }) closingNote!: string | null;
}

/** What the two say to each other. */
@Entity('coaching_message')
export class CoachingMessage {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => CoachingRequest, { onDelete: 'CASCADE' }) requestId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) authorId!: string | null;
  @LongTextColumn() words!: string;
  @InstantColumn() at!: Date;
}

/** A moment to meet that the trainer offers. */
@Entity('coaching_moment')
@Unique(['requestId', 'at'])
export class CoachingMoment {
  @IdColumn() id!: string;
  @ReferenceColumn(() => CoachingRequest, { onDelete: 'CASCADE' }) requestId!: string;
  @InstantColumn() at!: Date;
  @InstantColumn() offeredAt!: Date;
}

/** The one moment that the asker picked: an appointment. Calling it off removes the row. */
@Entity('coaching_choice')
@Unique(['requestId'])
export class CoachingChoice {
  @IdColumn() id!: string;
  @ReferenceColumn(() => CoachingRequest, { onDelete: 'CASCADE' }) requestId!: string;
  @Index() @ReferenceColumn(() => CoachingMoment, { onDelete: 'CASCADE' }) momentId!: string;
  @InstantColumn() chosenAt!: Date;
}
