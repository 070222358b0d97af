import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignInFirst } from '../security/access.errors.js';
import { DomainError, type WayOn } from './domain-error.js';
import { pageFor } from './error-page.js';

/** Turns whatever went wrong into a page a person can go on from. Never a stack, never somebody's data. */
@Injectable()
@Catch()
export class ErrorPageFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    void answerError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Also used for what goes wrong before a controller is reached. */
export async function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (error instanceof SignInFirst && error.returnTo !== null) {
    await reply
      .code(303)
      .header('location', `/inloggen?naar=${encodeURIComponent(error.returnTo)}`)
      .send();
    return;
  }
  const { status, view, title, message } = pageFor(error);
  log(error, status, request);
  const wayOn: WayOn = (error instanceof DomainError ? error.wayOn : null) ?? {
    href: request.actor ? '/vandaag' : '/',
    text: request.actor ? 'Naar Vandaag' : 'Naar de voorpagina',
  };
  reply.code(status).view(`errors/${view}`, { title, message, wayOn, reference: request.id, isError: status === 422 });
}

function log(error: unknown, status: number, request: FastifyRequest): void {
  const about = { code: error instanceof DomainError ? error.code : undefined, person: request.actor?.personId, member: request.member?.id };
  if (status >= 500) request.log.error({ ...about, err: error }, 'request failed');
  else if (error instanceof DomainError) request.log.warn(about, error.message);
  else if (error instanceof HttpException && status !== 404) request.log.warn(about, error.message);
}
