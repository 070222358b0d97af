import { Entity, Unique } from 'typeorm';
import { BytesColumn, IdColumn, TextColumn } from '../../platform/database/columns.js';

/** Bytes that versions share: a picture is kept once, however many versions show it. */
@Entity('file_content')
@Unique(['digest'])
export class FileContent {
  @IdColumn() id!: string;
  /** SHA-256 of the bytes. */
  @TextColumn(64) digest!: string;
  @BytesColumn() bytes!: Buffer;
}
