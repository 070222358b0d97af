import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { Session } from '../../sessions/session.entity.js';
import { AttendanceRecord } from '../attendance-record.entity.js';

/** A press on a phone became this record. The phone made its key up, and sends it again until it hears that it arrived (O3). */
@Entity('attendance_press')
@Unique(['sessionId', 'pressKey'])
export class AttendancePress {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
  @TextColumn(36) pressKey!: string;
  @Index() @ReferenceColumn(() => AttendanceRecord, { onDelete: 'CASCADE' }) recordId!: string;
}
