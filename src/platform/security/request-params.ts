import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotFound } from '../errors/domain-error.js';
import type { Actor, Member } from './actor.js';
import { SignInFirst } from './access.errors.js';

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The signed-in person. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (!actor) throw new SignInFirst(null);
  return actor;
});

/** The signed-in person in the neighbourhood that this request is about. */
export const CurrentMember = createParamDecorator((_: unknown, context: ExecutionContext): Member => {
  const { member } = requestOf(context);
  if (!member) throw new NotFound('no membership for this request');
  return member;
});

/** The same, or null for a visitor. */
export const MaybeMember = createParamDecorator((_: unknown, context: ExecutionContext): Member | null => requestOf(context).member);
export const MaybeActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | null => requestOf(context).actor);
