import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn, LongTextColumn, TextColumn } from '../../platform/database/columns.js';

/** A version of the stappenplan. A team keeps the one it began with until it takes over a newer one (D18). */
@Entity('plan_version')
@Unique(['number'])
@Unique(['checksum'])
export class PlanVersion {
  @IdColumn() id!: string;
  @IntegerColumn() number!: number;
  /** SHA-256 of the content: the same content is never a second version. */
  @TextColumn(64) checksum!: string;
  /** `PlanContent` as JSON; read whole, never searched. */
  @LongTextColumn() content!: string;
  @InstantColumn() createdAt!: Date;
}
