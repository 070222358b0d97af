import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Programme } from '../versions/programme.entity.js';

/** Who writes a programme. What others wrote before stays theirs by name in its versions. */
@Entity('programme_author')
@Unique(['programmeId', 'personId'])
export class ProgrammeAuthor {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Programme, { onDelete: 'CASCADE' }) programmeId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  /** null: it was theirs from the beginning, or who asked them has left. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) addedById!: string | null;
  @InstantColumn() since!: Date;
}
