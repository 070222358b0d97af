import { IsEmail, IsNotEmpty, IsOptional, MaxLength, ValidateIf } from 'class-validator';

export class TipDto {
  @IsNotEmpty({ message: 'Schrijf wat het team moet weten.' })
  @MaxLength(10_000, { message: 'Houd de tekst onder de 10.000 tekens.' })
  readonly tekst!: string;

  @IsOptional()
  @MaxLength(80, { message: 'Houd je naam onder de 80 tekens.' })
  readonly naam?: string;

  @ValidateIf((form: TipDto) => Boolean(form.mail))
  @IsEmail({}, { message: 'Kijk het mailadres na. Het lijkt op naam@voorbeeld.nl.' })
  @MaxLength(254, { message: 'Dit mailadres is te lang.' })
  readonly mail?: string;
}
