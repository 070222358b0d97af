import { Check, Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Site } from '../../sites/site.entity.js';

export const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Where the team sits every week, and how to reach it without a screen. */
@Entity('drop_in')
@Unique(['siteId'])
@Check('drop_in_weekday_known', `weekday IN ('maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag')`)
export class DropIn {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(160) place!: string;
  @TextColumn(10) weekday!: Weekday;
  /** "10:00", on the clock in the Netherlands. */
  @TextColumn(5) startTime!: string;
  @TextColumn(5) endTime!: string;
  @LongTextColumn({ optional: true }) note!: string | null;
  @TextColumn(40, { optional: true }) phone!: string | null;
  @TextColumn(120, { optional: true }) phoneHours!: string | null;
  @TextColumn(160, { optional: true }) letterbox!: string | null;
  @InstantColumn() updatedAt!: Date;
}
