import { Allow } from '../platform/security/allow.js';

/** Everyone of the neighbourhood gets as far as the policy, which tells kindly who may do this (D1, D2). */
export const AllowWhoeverBelongs = (): MethodDecorator & ClassDecorator => Allow('buurtverbinder', 'wijkprofessional', 'trainer', 'opdrachtgever', 'lid');

/** The plan is the team's; the trainer looks along. */
export const AllowTeamAndTrainer = (): MethodDecorator & ClassDecorator => Allow('buurtverbinder', 'wijkprofessional', 'trainer');
