import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../platform/database/columns.js';

/** A training, for ever known by its key. What it holds stands in its versions. */
@Entity('programme')
@Unique(['key'])
export class Programme {
  @IdColumn() id!: string;
  @TextColumn(60) key!: string;
  @InstantColumn() createdAt!: Date;
}
