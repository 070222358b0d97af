import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Cohort } from '../cohorts/cohort.entity.js';
import type { TeamRole } from '../enrolments/enrolment.entity.js';

/** A place in a group, offered to an address. Sending again gives a new token, and the former one dies. */
@Entity('invitation')
@Unique(['tokenHash'])
@Unique(['cohortId', 'email'])
@Check('invitation_role_known', `role IN ('buurtverbinder', 'wijkprofessional')`)
export class Invitation {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  /** Lower case, trimmed. */
  @TextColumn(254) email!: string;
  @TextColumn(20) role!: TeamRole;
  @TextColumn(64) tokenHash!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) invitedById!: string | null;
  @InstantColumn() sentAt!: Date;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ optional: true }) acceptedAt!: Date | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) acceptedById!: string | null;
  @InstantColumn({ optional: true }) withdrawnAt!: Date | null;
}
