import { IsNotEmpty, MaxLength } from 'class-validator';

export class BeginDraftDto {
  /** The version that the draft begins as. */
  @IsNotEmpty({ message: 'Kies met welke versie je begint.' })
  @MaxLength(36, { message: 'Kies met welke versie je begint.' })
  readonly versie!: string;
}
