import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Site } from '../sites/site.entity.js';

/** A buurtverbinder whom the team has asked to look at reports. It counts while they are buurtverbinder. */
@Entity('moderator')
@Unique(['siteId', 'personId'])
export class Moderator {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @InstantColumn() appointedAt!: Date;
}
