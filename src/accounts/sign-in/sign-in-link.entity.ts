import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Person } from '../people/person.entity.js';

/** A way in that was sent by mail: one use, a quarter of an hour. The mail holds the token, this table only its hash. */
@Entity('sign_in_link')
@Unique(['tokenHash'])
export class SignInLink {
  @IdColumn() id!: string;
  @TextColumn(64) tokenHash!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  /** The page the person wanted to see. */
  @TextColumn(500, { optional: true }) returnTo!: string | null;
  @InstantColumn() createdAt!: Date;
  @Index() @InstantColumn() expiresAt!: Date;
  @InstantColumn({ optional: true }) usedAt!: Date | null;
}
