import { Transform } from 'class-transformer';
import { IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { numberIn } from '../../pages/dto/fields.js';

export class BlockDto {
  @MaxLength(120, { message: 'Houd de naam van het blok onder de 120 tekens.' })
  @IsNotEmpty({ message: 'Geef het blok een naam.' })
  @IsString({ message: 'Geef het blok een naam.' })
  readonly titel!: string;

  @Transform(numberIn)
  @Max(480, { message: 'Een blok duurt hoogstens 480 minuten.' })
  @Min(1, { message: 'Een blok duurt minstens 1 minuut.' })
  @IsInt({ message: 'Vul hele minuten in, zoals 20.' })
  readonly minuten!: number;

  /** Ticked: it counts (D12). */
  @IsOptional() @IsString({ message: 'Kies of dit blok meetelt.' }) readonly telt?: string;
}
