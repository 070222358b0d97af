import { Transform } from 'class-transformer';
import { ArrayMinSize, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { DayField, manyOf, numberIn } from '../../pages/dto/fields.js';
import { type Part, PARTS, type Weekday, WEEKDAYS } from '../../polls/moment-pattern.js';

const MOST_DAYS_BETWEEN = 60;
const TICKED = { message: 'Zet een vinkje, of laat het leeg.' };

export class WishesDto {
  @Transform(manyOf)
  @IsIn(WEEKDAYS, { each: true, message: 'Kies dagen van de week.' })
  @ArrayMinSize(1, { message: 'Kies minstens één dag van de week.' })
  readonly dagen!: readonly Weekday[];

  @Transform(manyOf)
  @IsIn(PARTS, { each: true, message: 'Kies ochtend, middag of avond.' })
  @ArrayMinSize(1, { message: 'Kies ochtend, middag of avond.' })
  readonly delen!: readonly Part[];

  @DayField() readonly van!: string;
  @DayField() readonly tot!: string;

  @Transform(numberIn)
  @Max(MOST_DAYS_BETWEEN, { message: `Vul een getal in tot ${String(MOST_DAYS_BETWEEN)}.` })
  @Min(1, { message: 'Vul een getal in vanaf 1.' })
  @IsInt({ message: 'Vul een heel aantal dagen in, zoals 14.' })
  readonly tussen!: number;

  @IsOptional() @IsIn(['ja'], TICKED) readonly vakantie?: 'ja';
  @IsOptional() @IsIn(['ja'], TICKED) readonly later?: 'ja';
  @IsOptional() @IsIn(['ja'], TICKED) readonly schuiven?: 'ja';
}

export class PlannerDto extends WishesDto {
  @Transform(manyOf)
  @IsString({ each: true, message: 'Kies groepen uit de lijst.' })
  @ArrayMinSize(1, { message: 'Kies minstens één groep.' })
  readonly groepen!: readonly string[];

  /** The groups for which other wishes hold. */
  @IsOptional()
  @Transform(manyOf)
  @IsString({ each: true, message: 'Kies groepen uit de lijst.' })
  readonly eigen?: readonly string[];
}
