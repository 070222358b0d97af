import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Session } from './session.entity.js';

/** Who guides this one session. */
@Entity('session_trainer')
@Unique(['sessionId', 'personId'])
export class SessionTrainer {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @Index() @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
}
