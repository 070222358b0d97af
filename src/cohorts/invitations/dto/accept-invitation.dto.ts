import { IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { FirstNameField, LastNameField, NewPasswordField } from '../../../accounts/index.js';

const TOO_LONG = { message: 'Houd het onder de 58 tekens.' };
const AS_TEXT = { message: 'Vul dit in als tekst.' };

/** For somebody with an account: only what goes with the role. */
export class AcceptInvitationDto {
  @IsOptional() @MaxLength(58, TOO_LONG) @IsString(AS_TEXT) readonly functie?: string;
  @IsOptional() @MaxLength(58, TOO_LONG) @IsString(AS_TEXT) readonly organisatie?: string;
}

/** For somebody who is new here. */
export class AcceptAsNewcomerDto extends AcceptInvitationDto {
  @FirstNameField() readonly voornaam!: string;
  @LastNameField() readonly achternaam!: string;
  @ValidateIf(({ wachtwoord }: AcceptAsNewcomerDto) => Boolean(wachtwoord)) @NewPasswordField() readonly wachtwoord?: string;
}
