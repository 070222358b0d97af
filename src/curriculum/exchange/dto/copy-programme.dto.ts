import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

export class CopyProgrammeDto {
  @MaxLength(120, { message: 'Houd de titel onder de 120 tekens.' })
  @IsNotEmpty({ message: 'Geef je programma een titel.' })
  @IsString({ message: 'Geef je programma een titel.' })
  readonly titel!: string;

  @MaxLength(60, { message: 'Houd de sleutel onder de 60 tekens.' })
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'Gebruik alleen kleine letters, cijfers en streepjes. Zoals “buurtverbinder-noord”.' })
  readonly sleutel!: string;
}
