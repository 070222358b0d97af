import { Entity, Index } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { BytesColumn, IdColumn, InstantColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Site } from '../sites/site.entity.js';

/** A picture as we keep it: small enough for a phone, and without the place where it was taken. */
@Entity('photo')
export class Photo {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => Site) siteId!: string;
  @BytesColumn() bytes!: Buffer;
  /** null for photos from before there were small ones. */
  @BytesColumn({ optional: true }) smallBytes!: Buffer | null;
  @IntegerColumn() width!: number;
  @IntegerColumn() height!: number;
  /** What is on it, in words (D31). */
  @TextColumn(300) alt!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) uploadedById!: string | null;
  @InstantColumn() uploadedAt!: Date;
  /** Somebody asked to take it away; the team judges afterwards (D31). */
  @InstantColumn({ optional: true }) hiddenAt!: Date | null;
}
