import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Session } from '../sessions/session.entity.js';

/** A trainer called a guest about this session. Of one thing one call: two trainers do not both pick up the phone. */
@Entity('session_call')
@Unique(['sessionId', 'personId', 'about'])
export class SessionCall {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  /** Hash of the when and where that was told: what changes asks for another call. */
  @TextColumn(64) about!: string;
  @Index() @ReferenceColumn(() => Person, { optional: true, onDelete: 'SET NULL' }) calledById!: string | null;
  @InstantColumn() calledAt!: Date;
}
