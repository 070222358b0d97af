import { IsNotEmpty, MaxLength } from 'class-validator';

export class HouseRulesDto {
  @IsNotEmpty({ message: 'Schrijf de spelregels op. Begin gerust met het voorbeeld.' })
  @MaxLength(8000, { message: 'Houd de spelregels onder de 8000 tekens. Korter leest beter.' })
  readonly tekst!: string;
}
