import { IsIn, IsNotEmpty, MaxLength } from 'class-validator';
import { type Profile, PROFILES } from '../cohort-accreditation.entity.js';

export class AccreditationDto {
  @IsIn(PROFILES, { message: 'Kies of er een accreditatie is.' })
  readonly accreditatie!: Profile;
}

export class CompletionWithdrawalDto {
  @IsNotEmpty({ message: 'Schrijf waarom. De professional krijgt dit te lezen.' })
  @MaxLength(500, { message: 'Houd het onder de 500 tekens.' })
  readonly reden!: string;
}
