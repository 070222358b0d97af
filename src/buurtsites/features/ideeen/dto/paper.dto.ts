import { IsIn, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';

/** A name from a slip of paper (D25, D35). */
export class PaperDto {
  @IsNotEmpty({ message: 'Schrijf de voornaam die op het briefje staat.' })
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  readonly naam!: string;

  @IsOptional()
  @IsIn(['ja', ''], { message: 'Vink aan of laat leeg.' })
  readonly mee?: string;

  @IsIn(['ja'], { message: 'Vraag eerst of de naam hier mag staan, en vink het aan.' })
  readonly toestemming!: string;
}
