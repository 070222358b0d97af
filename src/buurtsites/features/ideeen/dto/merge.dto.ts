import { IsUUID } from 'class-validator';

export class MergeDto {
  @IsUUID('all', { message: 'Kies het idee waarin dit verdergaat.' })
  readonly met!: string;
}
