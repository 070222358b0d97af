import { IsIn, IsOptional, MaxLength } from 'class-validator';
import { type Stance, STANCES } from '../../../curriculum/index.js';

export class PlacementDto {
  @IsIn(STANCES, { message: 'Kies een plek op de lijn.' })
  readonly plek!: Stance;

  @IsOptional()
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly waarom?: string;
}
