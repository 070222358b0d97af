import { EmailField } from '../../../accounts/index.js';

export class FollowDto {
  @EmailField() readonly email!: string;
}
