import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsUrl, MaxLength, ValidateIf } from 'class-validator';
import { PhoneField } from '../../../posts/phone.js';
import { GROUP_KINDS, type GroupKind } from '../group-page.entity.js';

export class GroupDto {
  @IsNotEmpty({ message: 'Schrijf hoe de groep heet.' })
  @MaxLength(100, { message: 'Houd de naam onder de 100 tekens.' })
  readonly naam!: string;

  @IsIn(GROUP_KINDS, { message: 'Kies wat voor groep het is.' })
  readonly soort!: GroupKind;

  @IsNotEmpty({ message: 'Schrijf in een paar zinnen wat de groep doet.' })
  @MaxLength(4000, { message: 'Houd de tekst onder de 4000 tekens.' })
  readonly tekst!: string;

  @IsNotEmpty({ message: 'Schrijf waar en wanneer de groep samenkomt.' })
  @MaxLength(200, { message: 'Houd het onder de 200 tekens.' })
  readonly wanneer!: string;

  @IsOptional()
  @MaxLength(400, { message: 'Houd het onder de 400 tekens.' })
  readonly meedoen?: string;

  @ValidateIf((form: GroupDto) => Boolean(form.website))
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { message: 'Begin het webadres met https://, bijvoorbeeld https://www.eetclub.nl.' })
  @MaxLength(300, { message: 'Dit webadres is te lang.' })
  readonly website?: string;

  @IsOptional()
  @MaxLength(80, { message: 'Houd de naam onder de 80 tekens.' })
  readonly contact?: string;

  @ValidateIf((form: GroupDto) => Boolean(form.telefoon))
  @PhoneField()
  readonly telefoon?: string;

  @ValidateIf((form: GroupDto) => Boolean(form.mail))
  @IsEmail({}, { message: 'Kijk het mailadres na. Het lijkt op naam@voorbeeld.nl.' })
  @MaxLength(254, { message: 'Dit mailadres is te lang.' })
  readonly mail?: string;

  @IsOptional()
  @IsIn(['ja'])
  readonly toestemming?: string;

  /** Which button was pressed. */
  @IsOptional()
  @IsIn(['bewaren', 'plaatsen'])
  readonly doe?: string;
}
