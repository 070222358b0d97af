import type { FastifyReply, FastifyRequest } from 'fastify';
import { TEAM_ROLES, type TeamRole } from '../enrolments/enrolment.entity.js';

const COOKIE = 'bb-kijk-als';
const SETTINGS = { path: '/training', httpOnly: true, sameSite: 'lax' } as const;

/** As whom a trainer looks at the training (A8); for everybody else it means nothing. */
export function previewIn({ cookies, member }: FastifyRequest): TeamRole | null {
  if (member?.role !== 'trainer') return null;
  return TEAM_ROLES.find((role) => role === cookies[COOKIE]) ?? null;
}

export const beginPreview = (reply: FastifyReply, role: TeamRole): FastifyReply => reply.setCookie(COOKIE, role, SETTINGS);

export const endPreview = (reply: FastifyReply): FastifyReply => reply.clearCookie(COOKIE, SETTINGS);
