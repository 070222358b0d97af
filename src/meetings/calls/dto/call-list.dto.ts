import { Equals, IsNotEmpty, IsString, Matches, ValidateIf } from 'class-validator';

const PHONE = /^\+?[\d\s()-]{8,20}$/;
const hasPhone = ({ telefoon }: { readonly telefoon?: string }): boolean => Boolean(telefoon);

export class CallListDto {
  @IsNotEmpty({ message: 'Kies wie je wilt bellen.' })
  @IsString({ message: 'Kies wie je wilt bellen.' })
  readonly persoon!: string;

  @ValidateIf(hasPhone)
  @Matches(PHONE, { message: 'Kijk het telefoonnummer na. Het heeft tien cijfers.' })
  readonly telefoon?: string;

  @ValidateIf(hasPhone)
  @Equals('ja', { message: 'Vraag eerst of het mag, en zet dan het vinkje.' })
  readonly akkoord?: string;
}

export class OwnPhoneDto {
  @ValidateIf(hasPhone)
  @Matches(PHONE, { message: 'Kijk het telefoonnummer na. Het heeft tien cijfers.' })
  readonly telefoon?: string;
}
