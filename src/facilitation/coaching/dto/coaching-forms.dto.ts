import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

const LONGEST = { message: 'Houd het onder de 2000 tekens.' };

export class AskSupportDto {
  @IsNotEmpty({ message: 'Schrijf in een paar woorden waar het over gaat.' })
  @MaxLength(2000, LONGEST)
  readonly onderwerp!: string;

  @IsOptional()
  @MaxLength(2000, LONGEST)
  readonly wens?: string;

  /** Which trainer of which group; may be left out when there is one. */
  @IsOptional()
  @IsString({ message: 'Kies aan wie je het vraagt.' })
  readonly trainer?: string;
}

export class MessageDto {
  @IsNotEmpty({ message: 'Schrijf eerst je antwoord.' })
  @MaxLength(4000, { message: 'Houd het onder de 4000 tekens.' })
  readonly antwoord!: string;
}

/** Each on its own; `readMoments` looks at day and time together. */
export class MomentsDto {
  @IsOptional() @IsString({ message: 'Kies een dag.' }) readonly dag1?: string;
  @IsOptional() @IsString({ message: 'Kies een tijd.' }) readonly tijd1?: string;
  @IsOptional() @IsString({ message: 'Kies een dag.' }) readonly dag2?: string;
  @IsOptional() @IsString({ message: 'Kies een tijd.' }) readonly tijd2?: string;
  @IsOptional() @IsString({ message: 'Kies een dag.' }) readonly dag3?: string;
  @IsOptional() @IsString({ message: 'Kies een tijd.' }) readonly tijd3?: string;
}

export class ChoiceDto {
  @IsNotEmpty({ message: 'Kies een van de momenten.' })
  @IsString({ message: 'Kies een van de momenten.' })
  readonly moment!: string;
}

export class ClosingDto {
  @IsOptional()
  @MaxLength(2000, LONGEST)
  readonly notitie?: string;
}
