import { Check, Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import type { TeamRole } from '../../cohorts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Session } from '../sessions/session.entity.js';

/** Somebody who came without being asked, by name; later perhaps joined to an account (E13). What stays without one is its count. */
@Entity('walk_in')
@Unique(['sessionId', 'name'])
@Unique(['sessionId', 'personId'])
@Check('walk_in_role_known', `role IN ('buurtverbinder', 'wijkprofessional')`)
export class WalkIn {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  /** null once nobody joined it to an account for ninety days (ADR 37). */
  @TextColumn(80, { optional: true }) name!: string | null;
  @TextColumn(20) role!: TeamRole;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) addedById!: string | null;
  @InstantColumn() addedAt!: Date;
  /** Whose account it turned out to be. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'CASCADE' }) personId!: string | null;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) joinedById!: string | null;
  @InstantColumn({ optional: true }) joinedAt!: Date | null;
}
