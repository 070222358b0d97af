import { TimeField } from '../../pages/dto/fields.js';

export class EndDto {
  @TimeField('Kies hoe laat de bijeenkomst klaar is.') readonly einde!: string;
}
