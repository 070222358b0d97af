import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Cohort } from '../cohorts/cohort.entity.js';

/** The two who learn together. */
export const TEAM_ROLES = ['buurtverbinder', 'wijkprofessional'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** A person's part in one group; one person has one role in it (D9). Who stops keeps their history. */
@Entity('enrolment')
@Unique(['cohortId', 'personId'])
@Check('enrolment_role_known', `role IN ('buurtverbinder', 'wijkprofessional')`)
export class Enrolment {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort) cohortId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(20) role!: TeamRole;
  @InstantColumn() joinedAt!: Date;
  /** null while the person takes part. */
  @InstantColumn({ optional: true }) endedAt!: Date | null;
}
