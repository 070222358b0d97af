import { Entity, Index } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Site } from '../../buurtsites/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';

/** Something a team adds to its plan, like "flyer bij de bakker". It opens nothing on the site. */
@Entity('own_step')
@Index(['siteId', 'madeAt'])
export class OwnStep {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Site) siteId!: string;
  @TextColumn(120) title!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) madeById!: string | null;
  @InstantColumn() madeAt!: Date;
  /** Both null as long as it is not done. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) doneById!: string | null;
  @InstantColumn({ optional: true }) doneAt!: Date | null;
}
