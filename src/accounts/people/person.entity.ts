import { Entity, Unique } from 'typeorm';
import { BooleanColumn, IdColumn, InstantColumn, TextColumn } from '../../platform/database/columns.js';

/** Somebody with an account. What they may do where lives in their memberships (D9). */
@Entity('person')
@Unique(['email'])
export class Person {
  @IdColumn() id!: string;
  /** Lower case, trimmed. */
  @TextColumn(254) email!: string;
  @TextColumn(80) firstName!: string;
  @TextColumn(80) lastName!: string;
  /** argon2id; null for who signs in by mail link only. */
  @TextColumn(200, { optional: true }) passwordHash!: string | null;
  @BooleanColumn() isPlatformAdmin!: boolean;
  @InstantColumn() createdAt!: Date;
}
