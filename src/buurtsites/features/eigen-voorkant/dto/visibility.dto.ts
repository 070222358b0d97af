import { IsIn } from 'class-validator';
import type { Visibility } from '../../../sites/site.entity.js';

export class VisibilityDto {
  @IsIn(['open', 'besloten'], { message: 'Kies wie de site mag zien.' })
  readonly zichtbaar!: Visibility;
}
