import { Entity, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';

/** The number somebody gave to the trainers of their own groups, and to nobody else. */
@Entity('own_phone')
@Unique(['personId'])
export class OwnPhone {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @TextColumn(40) phone!: string;
  @InstantColumn() givenAt!: Date;
}
