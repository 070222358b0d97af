import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Site } from '../sites/site.entity.js';

/** An address that hears of the opening; without an account, and gone with one press. */
@Entity('site_follower')
@Unique(['siteId', 'email'])
@Unique(['tokenHash'])
export class SiteFollower {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site, { onDelete: 'CASCADE' }) siteId!: string;
  /** Lower case, trimmed. */
  @TextColumn(254) email!: string;
  /** Of the link in the latest mail: it says yes, and it stops. */
  @TextColumn(64) tokenHash!: string;
  @Index() @InstantColumn() askedAt!: Date;
  /** null until the owner of the address has said yes. */
  @InstantColumn({ optional: true }) confirmedAt!: Date | null;
}
