import { IsIn, IsNotEmpty, MaxLength } from 'class-validator';
import type { Outcome } from '../objection.entity.js';

export class ObjectionDto {
  @IsNotEmpty({ message: 'Schrijf op waarom je het er niet mee eens bent.' })
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly waarom!: string;
}

export class DecisionDto {
  @IsIn(['gelijk', 'blijft'], { message: 'Kies of de maatregel blijft.' })
  readonly uitkomst!: Outcome;

  @IsNotEmpty({ message: 'Schrijf op waarom. De plaatser krijgt deze woorden te lezen.' })
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly antwoord!: string;
}
