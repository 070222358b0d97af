import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { AUDIENCES, type Audience } from '../../../content/programme-content.js';
import { ChangeTitleDto } from '../../drafts/dto/title.dto.js';

/** The plain fields of a module; its blocks and what comes before it are rows of their own. */
export class ModuleDto extends ChangeTitleDto {
  @MaxLength(2000, { message: 'Houd dit onder de 2000 tekens.' })
  @IsOptional()
  readonly doel: string = '';

  @IsIn(AUDIENCES, { message: 'Kies voor wie deze module is.' })
  readonly voor!: Audience;

  @IsOptional()
  readonly samen: string = '';

  @Matches(/^[A-Za-z0-9]{0,10}$/, { message: 'Schrijf een kort teken, zoals G1. Letters en cijfers, zonder spatie.' })
  @IsOptional()
  readonly dagdeel: string = '';

  @MaxLength(5000, { message: 'Houd dit onder de 5000 tekens.' })
  @IsOptional()
  readonly leert: string = '';

  @MaxLength(5000, { message: 'Houd dit onder de 5000 tekens.' })
  @IsOptional()
  readonly meenemen: string = '';
}
