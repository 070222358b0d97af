import { IsIn } from 'class-validator';
import { SCHEMES, type Scheme } from '../../../platform/web/chrome.js';

export class ChooseSchemeDto {
  @IsIn(SCHEMES, { message: 'Kies dag, avond of zoals je toestel.' }) readonly weergave!: Scheme;
}
