import { FirstNameField, LastNameField } from '../../people/dto/name-fields.js';

export class ChangeNameDto {
  @FirstNameField() readonly voornaam!: string;
  @LastNameField() readonly achternaam!: string;
}
