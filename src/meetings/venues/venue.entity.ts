import { Entity, Index } from 'typeorm';
import { Organisation } from '../../buurtsites/index.js';
import { BooleanColumn, IdColumn, InstantColumn, IntegerColumn, LongTextColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';

/** A room in which groups of one organisation meet. Closing it keeps what was held there. */
@Entity('venue')
export class Venue {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => Organisation) organisationId!: string;
  @TextColumn(120) name!: string;
  @TextColumn(200) address!: string;
  /** How many people it seats; null: nobody said. */
  @IntegerColumn({ optional: true }) capacity!: number | null;
  /** Reached without stairs: on the ground floor, or with a lift. */
  @BooleanColumn() isStepFree!: boolean;
  /** Which bus, which bell, where to leave a bicycle. */
  @LongTextColumn({ optional: true }) travelNotes!: string | null;
  @InstantColumn({ optional: true }) closedAt!: Date | null;
}
