import { IsIn, IsInt, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { NOTE_KINDS, type NoteKind } from '../lesson-note.entity.js';

export class NoteDto {
  @IsIn(NOTE_KINDS, { message: 'Ververs de pagina en probeer het nog eens.' })
  readonly soort!: NoteKind;

  @MaxLength(10_000, { message: 'Dit is te lang om te bewaren. Houd het onder de 10.000 tekens.' })
  readonly tekst: string = '';

  /** Of the text that was on the screen. */
  @Type(() => Number)
  @IsInt({ message: 'Ververs de pagina en probeer het nog eens.' })
  @Min(0, { message: 'Ververs de pagina en probeer het nog eens.' })
  @Max(1_000_000, { message: 'Ververs de pagina en probeer het nog eens.' })
  readonly revisie!: number;
}
