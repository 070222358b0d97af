import { IsIn, IsNotEmpty, IsOptional, IsUrl, MaxLength, ValidateIf } from 'class-validator';

const TOO_LONG = 'Houd het onder de 2000 tekens.';

/** Why a step is done although something is still missing. */
export class CompleteStepDto {
  @IsOptional()
  @MaxLength(2000, { message: TOO_LONG })
  readonly reden?: string;
}

export class ReopenStepDto {
  @IsNotEmpty({ message: 'Schrijf kort waarom jullie de stap terugzetten. Het team leest dit later terug.' })
  @MaxLength(2000, { message: TOO_LONG })
  readonly reden!: string;
}

export class SkipStepDto {
  @IsNotEmpty({ message: 'Schrijf kort waarom jullie de stap overslaan.' })
  @MaxLength(2000, { message: TOO_LONG })
  readonly reden!: string;
}

/** A text, with or without a link. */
export class ShowEvidenceDto {
  @IsNotEmpty({ message: 'Schrijf in een paar woorden wat jullie deden.' })
  @MaxLength(2000, { message: TOO_LONG })
  readonly tekst!: string;

  @ValidateIf((form: ShowEvidenceDto) => Boolean(form.link))
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { message: 'Dit adres klopt niet. Het begint met https://.' })
  @MaxLength(2000, { message: 'Dit adres is te lang.' })
  readonly link?: string;
}

export class YesOrNoDto {
  @IsIn(['ja', 'nee'], { message: 'Kies ja of nee.' })
  readonly klaar!: 'ja' | 'nee';
}
