import { IsOptional, IsString, MaxLength } from 'class-validator';

export class StartCohortDto {
  @IsOptional()
  @MaxLength(1000, { message: 'Houd de reden onder de 1000 tekens.' })
  @IsString({ message: 'Schrijf de reden in woorden.' })
  readonly reden?: string;
}
