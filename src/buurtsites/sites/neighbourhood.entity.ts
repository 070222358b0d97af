import { Entity, Index } from 'typeorm';
import { IdColumn, ReferenceColumn, TextColumn } from '../../platform/database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** The place itself; its online place is the `Site`. */
@Entity('neighbourhood')
export class Neighbourhood {
  @IdColumn() id!: string;
  @Index() @ReferenceColumn(() => Organisation) organisationId!: string;
  @TextColumn(80) name!: string;
  @TextColumn(80) municipality!: string;
}
