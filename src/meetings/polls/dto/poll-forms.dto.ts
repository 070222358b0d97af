import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsIn, IsISO8601, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { SESSION_KINDS, type SessionKind } from '../../sessions/session-kinds.js';
import { type Part, PARTS, type Weekday, WEEKDAYS } from '../moment-pattern.js';

const Day = (message: string): PropertyDecorator =>
  applyDecorators(IsISO8601({ strict: true }, { message: 'Deze datum bestaat niet.' }), Matches(/^\d{4}-\d{2}-\d{2}$/, { message }));

/** One box or several: a form sends a word or a list. */
const Boxes = (known: readonly string[], message: string): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (value === undefined ? [] : [value].flat())),
    IsIn(known, { each: true, message }),
  );

export class NewPollDto {
  @IsIn(SESSION_KINDS, { message: 'Kies welke bijeenkomst het is.' })
  readonly soort!: SessionKind;

  /** "dinsdagavonden in maart" */
  @IsOptional()
  @MaxLength(200, { message: 'Houd het onder de 200 tekens.' })
  readonly kort?: string;

  @IsOptional()
  @IsString({ message: 'Kies een plek uit de lijst.' })
  readonly plek?: string;

  @Day('Kies tot en met welke dag mensen kunnen antwoorden.')
  readonly antwoorddag!: string;
}

export class PhraseDto {
  @IsString({ message: 'Schrijf het zo: dinsdagavonden in maart.' })
  @MaxLength(200, { message: 'Houd het onder de 200 tekens.' })
  readonly kort!: string;
}

export class PatternDto {
  @Boxes(WEEKDAYS, 'Kies minstens één dag van de week.')
  readonly dagen!: readonly Weekday[];

  @Boxes(PARTS, 'Kies ochtend, middag of avond.')
  readonly delen!: readonly Part[];

  @Day('Kies vanaf welke dag.')
  readonly van!: string;

  @Day('Kies tot en met welke dag.')
  readonly tot!: string;
}

export class SingleMomentDto {
  @Day('Kies een dag.')
  readonly dag!: string;

  @Matches(/^([01]\d|2[0-3]):[0-5][05]$/, { message: 'Kies een tijd op een heel aantal van vijf minuten, zoals 19.30 uur.' })
  readonly begin!: string;
}

export class LastDayDto {
  @Day('Kies tot en met welke dag mensen kunnen antwoorden.')
  readonly antwoorddag!: string;
}

export class AnswerDto {
  @IsOptional()
  @MaxLength(500, { message: 'Houd het onder de 500 tekens.' })
  readonly opmerking?: string;
}

export class OnBehalfDto extends AnswerDto {
  @IsIn(['papier', 'telefoon'], { message: 'Kies hoe je het hoorde: op papier of door de telefoon.' })
  readonly hoe!: 'papier' | 'telefoon';
}

export class ChoiceDto {
  @Transform(({ value }: { value: unknown }) => (value === undefined ? [] : [value].flat()))
  @IsString({ each: true, message: 'Kies wie je uitnodigt.' })
  readonly gasten!: readonly string[];

  @IsOptional()
  @IsString({ message: 'Kies een plek uit de lijst.' })
  readonly plek?: string;

  @IsOptional()
  @MaxLength(1000, { message: 'Houd het onder de 1000 tekens.' })
  readonly bericht?: string;

  @IsOptional()
  @MaxLength(1000, { message: 'Houd het onder de 1000 tekens.' })
  readonly reden?: string;
}
