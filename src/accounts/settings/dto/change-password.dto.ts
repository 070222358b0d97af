import { IsOptional, IsString } from 'class-validator';
import { NewPasswordField } from '../../passwords/new-password-field.js';

export class ChangePasswordDto {
  /** Only asked of who has a password. */
  @IsOptional() @IsString({ message: 'Vul je wachtwoord van nu in.' }) readonly huidig?: string;
  @NewPasswordField() readonly nieuw!: string;
}
