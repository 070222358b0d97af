import { IsNotEmpty, MaxLength } from 'class-validator';

export class FactDto {
  @IsNotEmpty({ message: 'Schrijf wat er mag en kan.' })
  @MaxLength(1000, { message: 'Houd de tekst onder de 1000 tekens.' })
  readonly regel!: string;
}
