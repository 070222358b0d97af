import { IsNotEmpty, MaxLength } from 'class-validator';

export class OwnStepDto {
  @IsNotEmpty({ message: 'Schrijf in een paar woorden wat jullie gaan doen.' })
  @MaxLength(120, { message: 'Houd het onder de 120 tekens.' })
  readonly titel!: string;
}
