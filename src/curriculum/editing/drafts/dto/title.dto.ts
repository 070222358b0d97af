import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** A title: of the programme, or of a part that begins. */
export class TitleDto {
  @MaxLength(120, { message: 'Houd de titel onder de 120 tekens.' })
  @IsNotEmpty({ message: 'Schrijf een titel.' })
  readonly titel!: string;
}

export class ChangeTitleDto extends TitleDto {
  @IsOptional()
  @IsString({ message: 'Open deze pagina opnieuw.' })
  readonly stand: string = '';
}
