import { EmailField, FirstNameField, LastNameField } from '../../../../accounts/index.js';

export class InviteOwnerDto {
  @EmailField()
  readonly mail!: string;
}

/** Asked only of who has no account yet. */
export class NewOwnerDto {
  @FirstNameField()
  readonly voornaam!: string;

  @LastNameField()
  readonly achternaam!: string;
}
