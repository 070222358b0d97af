import { IsOptional, IsString, MaxLength } from 'class-validator';

/** Which plan somebody was looking at. */
export class SeenPlanDto {
  @IsString({ message: 'Kijk het plan nog eens na.' }) readonly plan!: string;
}

export class SavePlanDto extends SeenPlanDto {
  @IsOptional()
  @MaxLength(1000, { message: 'Houd de reden onder de 1000 tekens.' })
  @IsString({ message: 'Schrijf de reden in woorden.' })
  readonly reden?: string;
}

export class TryOfferDto extends SeenPlanDto {
  @IsString({ message: 'Kies een groep van het plan.' }) readonly groep!: string;
}
