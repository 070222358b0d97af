import { EmailField } from './email.js';

export class AskLinkDto {
  @EmailField() readonly email!: string;
}
