import { IsOptional } from 'class-validator';

export class ImportDto {
  /** No field of words: read by `uploadIn`. */
  @IsOptional() readonly bestand?: unknown;
}
