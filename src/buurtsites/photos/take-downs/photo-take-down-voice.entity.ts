import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { PhotoTakeDown } from './photo-take-down.entity.js';

/** What somebody who wanted the photo gone said with it; more than one may want that before the team has looked. */
@Entity('photo_take_down_voice')
export class PhotoTakeDownVoice {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => PhotoTakeDown, { onDelete: 'CASCADE' }) takeDownId!: string;
  @LongTextColumn({ optional: true }) words!: string | null;
  /** Where they want an answer; forgotten once it has been sent. */
  @TextColumn(254, { optional: true }) answerTo!: string | null;
  @InstantColumn() saidAt!: Date;
}
