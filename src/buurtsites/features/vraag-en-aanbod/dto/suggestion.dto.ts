import { IsUUID } from 'class-validator';

export class SuggestionDto {
  /** The other note. */
  @IsUUID('all', { message: 'Kies een briefje dat erbij past.' })
  readonly ander!: string;
}
