import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import type { Role } from '../../platform/security/actor.js';
import { Person } from '../../accounts/index.js';
import { Site } from '../sites/site.entity.js';

/** Who did what, when and why (D24). Lines are only ever added. */
@Entity('site_log_line')
@Index(['siteId', 'at'])
export class SiteLogLine {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  /** null once the person has left and been forgotten. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) personId!: string | null;
  /** Their role here at that moment; `bezoeker`: anybody, without a name; `systeem`: it happened by itself. */
  @TextColumn(20) role!: Role | 'beheer' | 'bezoeker' | 'systeem';
  /** What happened, e.g. `stap-afgerond`; `log-words.ts` holds the sentence. */
  @TextColumn(40) what!: string;
  @TextColumn(60, { optional: true }) stepKey!: string | null;
  @TextColumn(40, { optional: true }) featureKey!: string | null;
  /** In the words of who did it. */
  @LongTextColumn({ optional: true }) reason!: string | null;
  @InstantColumn() at!: Date;
}
