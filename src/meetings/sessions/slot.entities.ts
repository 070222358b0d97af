import { Entity, Index, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, IntegerColumn, ReferenceColumn } from '../../platform/database/columns.js';
import { Venue } from '../venues/venue.entity.js';
import { Session } from './session.entity.js';

/** Five minutes of a room, given to one session: the key is what makes a room double-booked by nobody (E9). */
@Entity('venue_slot')
@Unique(['venueId', 'slot'])
export class VenueSlot {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Venue, { onDelete: 'CASCADE' }) venueId!: string;
  @IntegerColumn() slot!: number;
  @Index() @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
}

/** The same of a trainer's time. */
@Entity('trainer_slot')
@Unique(['personId', 'slot'])
export class TrainerSlot {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @IntegerColumn() slot!: number;
  @Index() @ReferenceColumn(() => Session, { onDelete: 'CASCADE' }) sessionId!: string;
}
