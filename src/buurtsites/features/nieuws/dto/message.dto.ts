import { IsIn, IsNotEmpty, IsOptional, IsUUID, MaxLength, ValidateIf } from 'class-validator';

export class MessageDto {
  @IsNotEmpty({ message: 'Geef je bericht een titel.' })
  @MaxLength(120, { message: 'Houd de titel onder de 120 tekens.' })
  readonly titel!: string;

  @IsNotEmpty({ message: 'Schrijf wat er te vertellen is.' })
  @MaxLength(10_000, { message: 'Houd de tekst onder de 10.000 tekens.' })
  readonly tekst!: string;

  @IsOptional()
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  readonly namens?: string;

  @ValidateIf((form: MessageDto) => Boolean(form.namens))
  @IsIn(['ja'], { message: 'Vraag eerst of die ander het goed vindt, en vink het aan.' })
  readonly toestemming?: string;

  /** The tip it was made from. */
  @ValidateIf((form: MessageDto) => Boolean(form.tip))
  @IsUUID()
  readonly tip?: string;

  /** Which button was pressed. */
  @IsOptional()
  @IsIn(['bewaren', 'plaatsen'])
  readonly doe?: string;
}
