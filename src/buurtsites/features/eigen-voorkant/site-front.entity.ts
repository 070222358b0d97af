import { Check, Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Photo } from '../../photos/photo.entity.js';
import { type Accent, Site } from '../../sites/site.entity.js';

/** The front as the team prepares it. What visitors see stands in `Site`, and follows from here once the step is done. */
@Entity('site_front')
@Unique(['siteId'])
@Check('site_front_accent_known', `accent IN ('emaille', 'baksteen', 'linde', 'water', 'pruim', 'lavendel', 'oker')`)
export class SiteFront {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(80, { optional: true }) name!: string | null;
  @TextColumn(20, { optional: true }) accent!: Accent | null;
  @LongTextColumn({ optional: true }) welcome!: string | null;
  @Index() @ReferenceColumn(() => Photo, { optional: true, onDelete: 'SET NULL' }) photoId!: string | null;
  @InstantColumn() updatedAt!: Date;
}
