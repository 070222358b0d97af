import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { BooleanColumn, IdColumn, InstantColumn, IntegerColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Venue } from '../venues/venue.entity.js';
import { SESSION_KINDS, type SessionKind } from './session-kinds.js';

/** A group meets. Cancelling keeps the row: calendars and people remember it. */
@Entity('training_session')
@Unique(['uid'])
@Index(['cohortId', 'startsAt'])
@Check('training_session_kind_known', `kind IN (${SESSION_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
export class Session {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @TextColumn(20) kind!: SessionKind;
  @TextColumn(120) title!: string;
  @InstantColumn() startsAt!: Date;
  @Index() @InstantColumn() endsAt!: Date;
  /** The day in the Netherlands on which it starts, as "2026-03-12". */
  @TextColumn(10) day!: string;
  @Index() @ReferenceColumn(() => Venue, { optional: true }) venueId!: string | null;
  @TextColumn(300, { optional: true }) onlineLink!: string | null;
  /** The trainer's own sentence to who is invited. */
  @LongTextColumn({ optional: true }) message!: string | null;
  /** How many can come; null: everybody. */
  @IntegerColumn({ optional: true }) capacity!: number | null;
  /** Planned as joint (D10): who was invited made the mix. Whether it was joint is for attendance to say. */
  @BooleanColumn() plannedJoint!: boolean;
  /** Why it goes on without the mix that it asks for. */
  @LongTextColumn({ optional: true }) mixReason!: string | null;
  /** Stays as it is when the whole programme is planned again. */
  @BooleanColumn() isLocked!: boolean;
  /** What calendars know it by, for ever (D17). */
  @TextColumn(80) uid!: string;
  /** Rises with everything a calendar should take over (D17). */
  @IntegerColumn() sequence!: number;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) plannedById!: string | null;
  @InstantColumn() plannedAt!: Date;
  @InstantColumn({ optional: true }) cancelledAt!: Date | null;
  @LongTextColumn({ optional: true }) cancelReason!: string | null;
}
