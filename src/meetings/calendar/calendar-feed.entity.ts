import { Entity, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn } from '../../platform/database/columns.js';

/** Somebody follows their sessions in a calendar of their own. Its id is the address, signed: another row is another address. */
@Entity('calendar_feed')
@Unique(['personId'])
export class CalendarFeed {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @InstantColumn() madeAt!: Date;
}
