import { IsIn, IsOptional } from 'class-validator';

/** Did it work out? Who asked for somebody else says that they asked them (D25). */
export class ConfirmationDto {
  @IsOptional()
  @IsIn(['ja', ''], { message: 'Vink aan of laat leeg.' })
  readonly gevraagd?: string;
}
