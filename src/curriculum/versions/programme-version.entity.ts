import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Programme } from './programme.entity.js';

/** A version of a programme. Once published it never changes: groups learn from the one they are pinned to (D18). */
@Entity('programme_version')
@Unique(['programmeId', 'number'])
@Unique(['programmeId', 'digest'])
export class ProgrammeVersion {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Programme) programmeId!: string;
  /** 1, 2, 3 … in the order of publishing; null while it is a draft. */
  @IntegerColumn({ optional: true }) number!: number | null;
  @TextColumn(120) title!: string;
  /** SHA-256 of its files, so that the same content is never published twice; null while it is a draft. */
  @TextColumn(64, { optional: true }) digest!: string | null;
  /** SHA-256 of the seeds it was loaded from; null when a person made it. */
  @TextColumn(64, { optional: true }) seedsDigest!: string | null;
  /** null: the seeds, or somebody who has left. */
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) madeById!: string | null;
  @InstantColumn() madeAt!: Date;
  /** null while it is a draft. */
  @InstantColumn({ optional: true }) publishedAt!: Date | null;
}
