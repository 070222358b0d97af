import { IsIn, IsNotEmpty, MaxLength } from 'class-validator';

export const READERS = ['ik', 'samen'] as const;

export class TrainerNoteDto {
  @IsNotEmpty({ message: 'Schrijf eerst je notitie.' })
  @MaxLength(4000, { message: 'Houd het onder de 4000 tekens.' })
  readonly notitie!: string;

  @IsIn(READERS, { message: 'Kies wie dit leest.' })
  readonly lezer!: (typeof READERS)[number];
}
