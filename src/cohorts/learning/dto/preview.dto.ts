import { IsIn } from 'class-validator';
import { TEAM_ROLES, type TeamRole } from '../../enrolments/enrolment.entity.js';

export class PreviewDto {
  @IsIn(TEAM_ROLES, { message: 'Kies bewoner of professional.' })
  readonly als!: TeamRole;
}
