import { IsIn, IsNotEmpty, MaxLength } from 'class-validator';
import { IDEA_STATES, type IdeaState } from '../idea.entity.js';

export class OutcomeDto {
  @IsIn(IDEA_STATES, { message: 'Kies hoe het ervoor staat.' })
  readonly stand!: IdeaState;

  @IsNotEmpty({ message: 'Schrijf in een paar zinnen hoe het ervoor staat. Wie meedeed, krijgt deze woorden in de mail.' })
  @MaxLength(2000, { message: 'Houd de tekst onder de 2000 tekens.' })
  readonly tekst!: string;
}
