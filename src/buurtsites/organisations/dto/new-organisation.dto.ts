import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { EmailField, FirstNameField, LastNameField } from '../../../accounts/index.js';

export class NewOrganisationDto {
  @MaxLength(120, { message: 'Houd de naam onder de 120 tekens.' })
  @IsNotEmpty({ message: 'Vul de naam van de organisatie in.' })
  @IsString({ message: 'Vul de naam van de organisatie in.' })
  readonly naam!: string;

  @FirstNameField() readonly voornaam!: string;
  @LastNameField() readonly achternaam!: string;
  @EmailField() readonly email!: string;
}
