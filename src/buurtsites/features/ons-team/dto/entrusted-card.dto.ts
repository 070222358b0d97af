import { Equals, IsNotEmpty, Matches, MaxLength } from 'class-validator';
import { ReachMeDto } from './reach-me.dto.js';

export class EntrustedCardDto extends ReachMeDto {
  @IsNotEmpty({ message: 'Vul de voornaam in van wie je helpt.' })
  @MaxLength(60, { message: 'Houd de voornaam onder de 60 tekens.' })
  readonly voornaam!: string;

  @Matches(/^\p{L}$/u, { message: 'Vul alleen de eerste letter van de achternaam in.' })
  readonly letter!: string;

  @IsNotEmpty({ message: 'Schrijf in een paar woorden wat je teamgenoot graag doet.' })
  @MaxLength(600, { message: 'Houd het onder de 600 tekens. Een paar zinnen is genoeg.' })
  readonly graag!: string;

  @Equals('ja', { message: 'Vraag eerst of het kaartje op de site mag, en vink het dan aan.' })
  readonly toestemming!: string;
}
