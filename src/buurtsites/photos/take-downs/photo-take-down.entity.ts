import { Check, Entity, Index } from 'typeorm';
import { Person } from '../../../accounts/index.js';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Site } from '../../sites/site.entity.js';
import { Photo } from '../photo.entity.js';

/** Somebody wanted a photo gone: it was hidden at once, the team judges afterwards (D31). Who asked is not kept. */
@Entity('photo_take_down')
@Index(['siteId', 'askedAt'])
@Check('photo_take_down_outcome_known', `outcome IN ('terug', 'weg')`)
export class PhotoTakeDown {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  /** null once the photo is gone for good. */
  @Index() @ReferenceColumn(() => Photo, { optional: true, onDelete: 'SET NULL' }) photoId!: string | null;
  @InstantColumn() askedAt!: Date;
  /** null while it waits. */
  @TextColumn(10, { optional: true }) outcome!: 'terug' | 'weg' | null;
  /** Why it was put back, in the words of who did. */
  @LongTextColumn({ optional: true }) reason!: string | null;
  /** null too when the photo went with what it stood on. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) decidedById!: string | null;
  @InstantColumn({ optional: true }) decidedAt!: Date | null;
}
