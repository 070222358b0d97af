import { IsNotEmpty, MaxLength } from 'class-validator';
import { OnBehalfFields } from '../../../posts/on-behalf.js';

/** The first words to who posted a note. */
export class ReplyDto extends OnBehalfFields {
  @IsNotEmpty({ message: 'Schrijf een paar woorden. Bijvoorbeeld wanneer je kunt.' })
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly bericht!: string;
}

export class MessageDto {
  @IsNotEmpty({ message: 'Schrijf eerst wat je wilt zeggen.' })
  @MaxLength(2000, { message: 'Houd het onder de 2000 tekens.' })
  readonly bericht!: string;
}
