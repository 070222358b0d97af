import { Entity, Unique } from 'typeorm';
import { IdColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import type { FeatureKey } from '../features/feature-keys.js';
import { Site } from '../sites/site.entity.js';

/** Something on a site that can be found, as the terms of its words. Follows from the entry; never edited by itself. */
@Entity('search_document')
@Unique(['siteId', 'featureKey', 'entryId'])
export class SearchDocument {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site, { onDelete: 'CASCADE' }) siteId!: string;
  @TextColumn(40) featureKey!: FeatureKey;
  @TextColumn(36) entryId!: string;
  /** Terms with a space between them, each once. */
  @LongTextColumn() titleTerms!: string;
  @LongTextColumn() terms!: string;
}
