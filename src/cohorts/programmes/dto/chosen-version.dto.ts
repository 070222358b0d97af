import { IsNotEmpty, MaxLength } from 'class-validator';

export class ChosenVersionDto {
  /** The version the trainer looked at, which need not be the newest any more. */
  @IsNotEmpty({ message: 'Kies een versie.' })
  @MaxLength(36, { message: 'Kies een versie.' })
  readonly versie!: string;
}
