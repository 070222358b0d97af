import { IsNotEmpty, MaxLength } from 'class-validator';
import { OnBehalfFields } from '../../../posts/on-behalf.js';

export class IdeaDto extends OnBehalfFields {
  @IsNotEmpty({ message: 'Schrijf in één regel wat je idee is.' })
  @MaxLength(120, { message: 'Houd de titel onder de 120 tekens.' })
  readonly titel!: string;

  @IsNotEmpty({ message: 'Vertel er iets meer over. Wat zou er dan beter zijn?' })
  @MaxLength(4000, { message: 'Houd de tekst onder de 4000 tekens.' })
  readonly tekst!: string;
}
