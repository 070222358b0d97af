import { Entity, Unique } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { BytesColumn, IdColumn, InstantColumn, ReferenceColumn } from '../../platform/database/columns.js';

/** An archive that somebody sent and has not yet said yes to. Each person has one at most; after a day it goes. */
@Entity('programme_import')
@Unique(['personId'])
export class ProgrammeImport {
  @IdColumn() id!: string;
  @ReferenceColumn(() => Person, { onDelete: 'CASCADE' }) personId!: string;
  @BytesColumn() archive!: Buffer;
  @InstantColumn() receivedAt!: Date;
}
