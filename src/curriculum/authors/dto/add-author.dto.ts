import { EmailField } from '../../../accounts/index.js';

export class AddAuthorDto {
  @EmailField()
  readonly email!: string;
}
