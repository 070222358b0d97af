import { IsIn, IsNotEmpty, IsOptional, IsUrl, MaxLength, ValidateIf } from 'class-validator';
import { CONTRIBUTION_KINDS, type ContributionKind, type StepHelpRequest } from '../help.entities.js';
import { type Move, MOVES } from '../help-offer.states.js';

const LONGEST = { message: 'Houd het onder de 1000 tekens.' };

export class AskHelpDto {
  @IsIn(['professionals', 'trainer'], { message: 'Kies aan wie jullie het vragen.' })
  readonly wie!: StepHelpRequest['asked'];

  @IsNotEmpty({ message: 'Schrijf in een paar woorden waar jullie hulp bij willen.' })
  @MaxLength(1000, LONGEST)
  readonly vraag!: string;
}

export class OfferHelpDto {
  @IsNotEmpty({ message: 'Schrijf wat je kunt doen, en wanneer.' })
  @MaxLength(1000, LONGEST)
  readonly aanbod!: string;

  /** The question it answers. */
  @IsOptional()
  @MaxLength(36)
  readonly bij?: string;
}

/** A few words may go with a yes, a no or thanks. */
export class MoveOfferDto {
  @IsIn(MOVES, { message: 'Kies wat je met het aanbod wilt doen.' })
  readonly daad!: Move;

  @IsOptional()
  @MaxLength(1000, LONGEST)
  readonly woorden?: string;
}

export class ContributeDto {
  @IsIn(CONTRIBUTION_KINDS, { message: 'Kies wat je bijdraagt.' })
  readonly soort!: ContributionKind;

  @IsNotEmpty({ message: 'Schrijf in een paar woorden wat je bijdraagt.' })
  @MaxLength(1000, LONGEST)
  readonly tekst!: string;

  @ValidateIf((form: ContributeDto) => Boolean(form.adres))
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { message: 'Dit adres klopt niet. Het begint met https://.' })
  @MaxLength(2000, { message: 'Dit adres is te lang.' })
  readonly adres?: string;
}
