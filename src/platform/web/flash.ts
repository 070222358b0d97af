import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/** One message for the next page, e.g. "Bewaard." */
export interface FlashMessage {
  readonly tone: 'ok' | 'warn' | 'err';
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
  readonly undo?: { readonly action: string; readonly label: string };
}

const COOKIE = 'bb-flash';

/** The message travels in a signed cookie that the next page reads and clears. */
export function carryFlash(fastify: FastifyInstance, config: Config): void {
  fastify.decorateReply('flash', function (this: FastifyReply, message: FlashMessage): FastifyReply {
    const value = Buffer.from(JSON.stringify(message)).toString('base64url');
    return this.setCookie(COOKIE, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: config.isProduction, signed: true, maxAge: 60 });
  });
}

/** Gives the message, once. */
export function takeFlash(request: FastifyRequest, reply: FastifyReply): FlashMessage | null {
  const cookie = request.cookies[COOKIE];
  if (cookie === undefined) return null;
  reply.clearCookie(COOKIE, { path: '/' });
  const { valid, value } = request.unsignCookie(cookie);
  return valid ? (JSON.parse(Buffer.from(value, 'base64url').toString()) as FlashMessage) : null;
}

declare module 'fastify' {
  interface FastifyReply {
    flash(message: FlashMessage): FastifyReply;
    view(name: string, model: object): FastifyReply;
  }
}
