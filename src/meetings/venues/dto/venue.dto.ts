import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { isGiven, numberIn } from '../../pages/dto/fields.js';

export class VenueDto {
  @MaxLength(120, { message: 'Houd de naam onder de 120 tekens.' })
  @IsNotEmpty({ message: 'Geef de plek een naam, zoals “Buurthuis de Linde, grote zaal”.' })
  @IsString({ message: 'Geef de plek een naam.' })
  readonly naam!: string;

  @MaxLength(200, { message: 'Houd het adres onder de 200 tekens.' })
  @IsNotEmpty({ message: 'Vul het adres in, zodat iedereen het vindt.' })
  @IsString({ message: 'Vul het adres in.' })
  readonly adres!: string;

  @Transform(numberIn)
  @ValidateIf(({ aantal }: VenueDto) => isGiven(aantal))
  @Max(2000, { message: 'Vul een getal in tot 2000.' })
  @Min(1, { message: 'Vul een getal in vanaf 1.' })
  @IsInt({ message: 'Vul een heel getal in.' })
  readonly aantal?: number | null;

  @IsIn(['ja', 'nee'], { message: 'Kies of je er zonder trap komt.' }) readonly zonderTrap!: 'ja' | 'nee';

  @IsOptional()
  @MaxLength(1000, { message: 'Houd de tekst onder de 1000 tekens.' })
  @IsString({ message: 'Schrijf in woorden hoe je er komt.' })
  readonly reizen?: string;

  @IsOptional() @IsString({ message: 'Kies een organisatie.' }) readonly organisatie?: string;
}
