import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, isEmail, IsOptional, MaxLength, ValidateBy } from 'class-validator';
import { asEmail } from '../../../accounts/index.js';
import { TEAM_ROLES, type TeamRole } from '../../enrolments/enrolment.entity.js';

const MOST = 30;

/** One address a line, or with commas between; each once. */
const addressesIn = (text: unknown): string[] =>
  typeof text === 'string'
    ? [
        ...new Set(
          text
            .split(/[\s,;]+/)
            .map(asEmail)
            .filter(Boolean),
        ),
      ]
    : [];
const wrongIn = (addresses: unknown): string[] => (Array.isArray(addresses) ? addresses.filter((each): each is string => !isEmail(each)) : []);

export class InviteDto {
  @Transform(({ value }) => addressesIn(value))
  @ValidateBy({
    name: 'areAddresses',
    validator: {
      validate: (value) => wrongIn(value).length === 0,
      defaultMessage: (found) => `Dit is geen e-mailadres: ${wrongIn(found?.value).slice(0, 3).join(', ').slice(0, 200)}. Zet elk adres op een eigen regel.`,
    },
  })
  @ArrayMaxSize(MOST, { message: `Nodig hoogstens ${String(MOST)} mensen tegelijk uit.` })
  @ArrayNotEmpty({ message: 'Vul minstens één e-mailadres in.' })
  readonly adressen!: readonly string[];

  @IsIn(TEAM_ROLES, { message: 'Kies of je bewoners of professionals uitnodigt.' })
  readonly rol!: TeamRole;

  @IsOptional() @MaxLength(1000, { message: 'Houd de reden onder de 1000 tekens.' }) readonly reden?: string;
}
