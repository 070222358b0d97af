import { IsIn, IsNotEmpty, IsOptional, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { OnBehalfFields } from '../../../posts/on-behalf.js';

export class MessageDto extends OnBehalfFields {
  @IsNotEmpty({ message: 'Geef je bericht een titel.' })
  @MaxLength(120, { message: 'Houd de titel onder de 120 tekens.' })
  readonly titel!: string;

  @IsNotEmpty({ message: 'Schrijf wat er te vertellen is.' })
  @MaxLength(10_000, { message: 'Houd de tekst onder de 10.000 tekens.' })
  readonly tekst!: string;

  /** The tip it was made from. */
  @ValidateIf((form: MessageDto) => Boolean(form.tip))
  @IsUUID()
  readonly tip?: string;

  /** Which button was pressed. */
  @IsOptional()
  @IsIn(['bewaren', 'plaatsen'])
  readonly doe?: string;
}
