import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, ReferenceColumn } from '../../../../platform/database/columns.js';
import { Site } from '../../../sites/site.entity.js';

/** How people of this neighbourhood want to treat each other on their site; Markdown. */
@Entity('house_rules')
@Unique(['siteId'])
export class HouseRules {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @LongTextColumn() text!: string;
  @InstantColumn() updatedAt!: Date;
}
