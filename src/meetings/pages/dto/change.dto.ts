import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { SessionFields } from './session-fields.js';

export class ChangeDto extends SessionFields {
  @MaxLength(120, { message: 'Houd de naam onder de 120 tekens.' })
  @IsNotEmpty({ message: 'Geef de bijeenkomst een naam.' })
  @IsString({ message: 'Geef de bijeenkomst een naam.' })
  readonly naam!: string;
}
