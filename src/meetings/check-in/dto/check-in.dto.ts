import { IsString, Matches } from 'class-validator';

const MESSAGE = 'Typ de zes cijfers die bij je trainer staan.';

export class CheckInDto {
  @Matches(/^(\s*\d){6}\s*$/, { message: MESSAGE })
  @IsString({ message: MESSAGE })
  readonly code!: string;
}
