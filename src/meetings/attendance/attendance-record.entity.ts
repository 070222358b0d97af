import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import type { TeamRole } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Session } from '../sessions/session.entity.js';
import type { AttendanceState } from './attendance-states.js';
import { WalkIn } from './walk-in.entity.js';

/** `trainer`: written down at the door or afterwards; `self`: by the code on the wall. */
export type AttendanceWay = 'trainer' | 'self';

/** What was written of one guest of a session, never changed: a correction is the next one, and the last counts (D11). */
@Entity('attendance_record')
@Unique(['sessionId', 'personId', 'number'])
@Unique(['walkInId', 'number'])
@Check('attendance_record_state_known', `state IN ('present', 'late', 'left_early', 'excused', 'absent')`)
@Check('attendance_record_role_known', `role IN ('buurtverbinder', 'wijkprofessional')`)
@Check('attendance_record_way_known', `way IN ('trainer', 'self')`)
@Check('attendance_record_of_one', '(person_id IS NULL) <> (walk_in_id IS NULL)')
export class AttendanceRecord {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'CASCADE' }) personId!: string | null;
  @ReferenceColumn(() => WalkIn, { optional: true, onDelete: 'CASCADE' }) walkInId!: string | null;
  /** 1 for the first of this guest. */
  @IntegerColumn() number!: number;
  @TextColumn(20) role!: TeamRole;
  @TextColumn(20) state!: AttendanceState;
  /** How many minutes later they came, or earlier they went. */
  @IntegerColumn({ optional: true }) minutes!: number | null;
  /** Without welcome, breaks and meals (D12). */
  @IntegerColumn() netMinutes!: number;
  @TextColumn(20) way!: AttendanceWay;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) writtenById!: string | null;
  @InstantColumn() writtenAt!: Date;
}
