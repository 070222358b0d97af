import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Site } from '../../sites/site.entity.js';

/** Where and when the team can be found. */
@Entity('meeting_place')
@Unique(['siteId'])
export class MeetingPlace {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(160) place!: string;
  /** In words: "elke dinsdag, 10.00–12.00 uur". */
  @TextColumn(160) times!: string;
  @LongTextColumn({ optional: true }) note!: string | null;
  @InstantColumn() updatedAt!: Date;
}
