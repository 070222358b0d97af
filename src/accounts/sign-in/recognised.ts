import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';

/** Whom a strategy recognised, and the page they were on their way to. */
export interface Recognised {
  readonly personId: string;
  readonly returnTo: string | null;
}

/** Passport stops who it does not know with a bare 401; here the controller answers, with a page that helps. */
const letThrough = (error: unknown, person: unknown): unknown => {
  if (error) throw error as Error;
  return person || null;
};

@Injectable()
export class PasswordGuard extends AuthGuard('wachtwoord') {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the signature is the base class's
  override handleRequest<T>(error: unknown, person: unknown): T {
    return letThrough(error, person) as T;
  }
}

@Injectable()
export class LinkGuard extends AuthGuard('inlog-link') {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the signature is the base class's
  override handleRequest<T>(error: unknown, person: unknown): T {
    return letThrough(error, person) as T;
  }
}

export const RecognisedPerson = createParamDecorator(
  (_: unknown, context: ExecutionContext): Recognised | null => context.switchToHttp().getRequest<FastifyRequest & { user?: Recognised | null }>().user ?? null,
);
