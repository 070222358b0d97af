import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort, type TeamRole } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import type { SessionKind } from './session-kinds.js';

/** A session that took place, as its trainer wrote it down. What was written stands in its records; the newest counts. */
@Entity('held_session')
@Unique(['cohortId', 'kind', 'day'])
@Check('held_session_kind_known', `kind IN ('G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'intervisie')`)
export class HeldSession {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @TextColumn(20) kind!: SessionKind;
  /** In Europe/Amsterdam, as "2026-03-12". */
  @TextColumn(10) day!: string;
}

/** What somebody wrote of a session, never changed: a correction is the next one (D11). */
@Entity('held_session_record')
@Unique(['sessionId', 'number'])
@Check('held_session_record_kind_known', `kind IN ('G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'intervisie')`)
export class HeldSessionRecord {
  @IdColumn() id!: string;
  @ReferenceColumn(() => HeldSession, { onDelete: 'CASCADE' }) sessionId!: string;
  /** 1 for the first. */
  @IntegerColumn() number!: number;
  @TextColumn(20) kind!: SessionKind;
  @TextColumn(10) day!: string;
  /** Without welcome, breaks and meals (D12). */
  @IntegerColumn() netMinutes!: number;
  /** Why it was corrected; null for the first. */
  @LongTextColumn({ optional: true }) reason!: string | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) writtenById!: string | null;
  @InstantColumn() writtenAt!: Date;
}

/** Somebody who was there, in the role they had in the group. */
@Entity('held_session_attendee')
@Unique(['recordId', 'personId'])
@Check('held_session_attendee_role_known', `role IN ('buurtverbinder', 'wijkprofessional')`)
export class HeldSessionAttendee {
  @IdColumn() id!: string;
  @ReferenceColumn(() => HeldSessionRecord, { onDelete: 'CASCADE' }) recordId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(20) role!: TeamRole;
}
