import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../platform/database/columns.js';

/** One try at something guarded. Whose try it was cannot be read back from it. */
@Entity('attempt')
@Index(['keyHash', 'at'])
export class Attempt {
  @IdColumn() id!: string;
  @TextColumn(64) keyHash!: string;
  @Index() @InstantColumn() at!: Date;
}
