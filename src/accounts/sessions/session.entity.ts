import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Person } from '../people/person.entity.js';

/** A signed-in device. The cookie holds a random token, this table only its hash. */
@Entity('session')
@Unique(['tokenHash'])
export class Session {
  @IdColumn() id!: string;
  @TextColumn(64) tokenHash!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  /** In words for its owner, e.g. "Chrome op Android". */
  @TextColumn(80) device!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() lastSeenAt!: Date;
  @Index() @InstantColumn() expiresAt!: Date;
  /** The neighbourhood chosen in the menu; an id without a key, because memberships live above this context. */
  @TextColumn(36, { optional: true }) currentMembershipId!: string | null;
}
