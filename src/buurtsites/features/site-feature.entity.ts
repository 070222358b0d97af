import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Site } from '../sites/site.entity.js';
import type { FeatureKey } from './feature-keys.js';

/** A part of the site that has been opened by its step (D19). No row: off. Paused: its step was reopened (D20). */
@Entity('site_feature')
@Unique(['siteId', 'key'])
export class SiteFeature {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(40) key!: FeatureKey;
  @InstantColumn() activatedAt!: Date;
  @InstantColumn({ optional: true }) pausedAt!: Date | null;
}
