import { Check, Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import type { Role } from '../../platform/security/actor.js';
import { Person } from '../../accounts/index.js';
import { Site } from '../sites/site.entity.js';

/** A person's part in one neighbourhood: the role lives here (D9). */
@Entity('membership')
@Unique(['siteId', 'personId'])
@Check('membership_role_known', `role IN ('buurtverbinder', 'wijkprofessional', 'trainer', 'opdrachtgever', 'lid')`)
export class Membership {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(20) role!: Role;
  /** A professional's own function and organisation, shown with all they do (D7): "welzijnswerker, Welzijn Oost". */
  @TextColumn(120, { optional: true }) functionTitle!: string | null;
  @InstantColumn() joinedAt!: Date;
  /** null while the person takes part. */
  @InstantColumn({ optional: true }) endedAt!: Date | null;
}
