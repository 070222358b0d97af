import { Equals, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { ReachMeDto } from './reach-me.dto.js';

export class OwnCardDto extends ReachMeDto {
  @IsNotEmpty({ message: 'Schrijf in een paar woorden wat je graag doet.' })
  @MaxLength(600, { message: 'Houd het onder de 600 tekens. Een paar zinnen is genoeg.' })
  readonly graag!: string;

  /** Only asked of professionals (D7); the service sees to it. */
  @IsOptional()
  @MaxLength(120, { message: 'Houd functie en organisatie onder de 120 tekens.' })
  readonly functie?: string;

  @Equals('ja', { message: 'Vink aan dat je kaartje op de site mag. Zonder jouw ja plaatsen we het niet.' })
  readonly toestemming!: string;
}
