import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';

export class MeetingPlaceDto {
  @IsNotEmpty({ message: 'Schrijf op waar jullie te vinden zijn.' })
  @MaxLength(160, { message: 'Houd de plek onder de 160 tekens.' })
  readonly plek!: string;

  @IsNotEmpty({ message: 'Schrijf op wanneer jullie er zijn, bijvoorbeeld “elke dinsdag, 10.00–12.00 uur”.' })
  @MaxLength(160, { message: 'Houd de tijd onder de 160 tekens.' })
  readonly tijd!: string;

  @IsOptional()
  @MaxLength(400, { message: 'Houd het onder de 400 tekens.' })
  readonly uitleg?: string;
}
