import { IsIn, IsNotEmpty, IsOptional, Matches, MaxLength, ValidateIf } from 'class-validator';
import { ACTIVITY_KINDS, type ActivityKind } from '../activity.entity.js';
import { type Repeat, REPEATS } from '../occurrences.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class ActivityDto {
  @IsNotEmpty({ message: 'Schrijf wat er te doen is.' })
  @MaxLength(120, { message: 'Houd de titel onder de 120 tekens.' })
  readonly titel!: string;

  @IsIn(ACTIVITY_KINDS, { message: 'Kies wat voor activiteit het is.' })
  readonly soort!: ActivityKind;

  @IsNotEmpty({ message: 'Schrijf in een paar zinnen wat jullie gaan doen.' })
  @MaxLength(4000, { message: 'Houd de tekst onder de 4000 tekens.' })
  readonly tekst!: string;

  @IsNotEmpty({ message: 'Schrijf waar het is.' })
  @MaxLength(160, { message: 'Houd de plek onder de 160 tekens.' })
  readonly plek!: string;

  @Matches(DAY, { message: 'Kies een dag.' })
  readonly datum!: string;

  @Matches(TIME, { message: 'Vul in hoe laat het begint, bijvoorbeeld 19:30.' })
  readonly begin!: string;

  @ValidateIf((form: ActivityDto) => Boolean(form.einde))
  @Matches(TIME, { message: 'Vul in hoe laat het klaar is, bijvoorbeeld 21:30.' })
  readonly einde?: string;

  @IsOptional()
  @IsIn(REPEATS, { message: 'Kies of het vaker is.' })
  readonly herhaal?: Repeat;

  @ValidateIf((form: ActivityDto) => Boolean(form.tot))
  @Matches(DAY, { message: 'Kies tot en met welke dag het terugkomt.' })
  readonly tot?: string;

  @IsOptional()
  @MaxLength(80, { message: 'Houd de prijs onder de 80 tekens.' })
  readonly prijs?: string;

  @IsOptional()
  @MaxLength(300, { message: 'Houd het onder de 300 tekens.' })
  readonly toegang?: string;

  @IsOptional()
  @MaxLength(120, { message: 'Houd het onder de 120 tekens.' })
  readonly contact?: string;

  @IsOptional()
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  readonly namens?: string;

  @IsOptional()
  @IsIn(['ja', ''], { message: 'Vink aan of laat leeg.' })
  readonly toestemming?: string;

  /** Which button was pressed. */
  @IsOptional()
  @IsIn(['bewaren', 'plaatsen'])
  readonly doe?: string;
}

/** What somebody without an account sends in. */
export class ActivityProposalDto extends ActivityDto {
  @IsOptional()
  @MaxLength(80, { message: 'Houd je naam onder de 80 tekens.' })
  readonly naam?: string;

  @IsOptional()
  @MaxLength(120, { message: 'Houd het onder de 120 tekens.' })
  readonly bereik?: string;
}
