import { Entity, Unique } from 'typeorm';
import { BooleanColumn, IdColumn, IntegerColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Session } from './session.entity.js';

/** A part of the programme of a session. Welcome, breaks and meals are not net (D12). */
@Entity('session_block')
@Unique(['sessionId', 'position'])
export class SessionBlock {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @IntegerColumn() position!: number;
  @TextColumn(120) title!: string;
  @IntegerColumn() minutes!: number;
  @BooleanColumn() isNet!: boolean;
  /** Key of the lesson it is about. */
  @TextColumn(60, { optional: true }) lessonKey!: string | null;
}
