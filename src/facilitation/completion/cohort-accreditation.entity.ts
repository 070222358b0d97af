import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Cohort } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';

/** Who recognises the training of a group, and so whether a check is asked of professionals (D13). */
export const PROFILES = ['geen', 'registerplein'] as const;
export type Profile = (typeof PROFILES)[number];

/** A group without one has the profile `geen`. */
@Entity('cohort_accreditation')
@Unique(['cohortId'])
@Check('cohort_accreditation_profile_known', `profile IN ('geen', 'registerplein')`)
export class CohortAccreditation {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Cohort, { onDelete: 'CASCADE' }) cohortId!: string;
  @TextColumn(20) profile!: Profile;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) chosenById!: string | null;
  @InstantColumn() chosenAt!: Date;
}
