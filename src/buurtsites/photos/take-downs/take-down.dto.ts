import { IsEmail, IsNotEmpty, IsNumberString, IsOptional, MaxLength, ValidateIf } from 'class-validator';

/** What somebody may say with it; nothing is needed. */
export class TakeDownDto {
  @IsOptional()
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly waarom?: string;

  @ValidateIf((form: TakeDownDto) => Boolean(form.mail))
  @IsEmail({}, { message: 'Kijk het mailadres na. Het lijkt op naam@voorbeeld.nl. Je mag het ook leeg laten.' })
  @MaxLength(254, { message: 'Dit mailadres is te lang.' })
  readonly mail?: string;
}

/** Putting back asks for words; they are read by the team, and by who asked. */
export class PuttingBackDto {
  @IsNotEmpty({ message: 'Schrijf op waarom de foto terug mag. Bijvoorbeeld: wie erop staat, vindt het goed.' })
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly waarom!: string;

  /** How many had said something when this page was shown. */
  @IsNumberString({ no_symbols: true }, { message: 'Ga terug naar de foto en probeer het opnieuw.' })
  readonly gezien!: string;
}
