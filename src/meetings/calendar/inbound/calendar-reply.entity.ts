import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../../platform/database/columns.js';
import { SessionLetter } from '../session-letter.entity.js';

/** A mail of a calendar that we took an answer from: read again, it changes nothing. Of the mail itself nothing is kept. */
@Entity('calendar_reply')
@Unique(['letterId', 'messageHash'])
export class CalendarReply {
  @IdColumn() id!: string;
  @ReferenceColumn(() => SessionLetter, { onDelete: 'CASCADE' }) letterId!: string;
  @TextColumn(64) messageHash!: string;
  @InstantColumn() readAt!: Date;
}
