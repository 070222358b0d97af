import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/security/actor.js';
import { Allow } from '../platform/security/allow.js';
import { MaybeActor } from '../platform/security/request-params.js';
import { frontPageStreet } from './front-page-street.js';

@Controller()
export class FrontPageController {
  @Get()
  @Allow('everyone')
  show(@MaybeActor() actor: Actor | null, @Res() reply: FastifyReply): FastifyReply {
    if (actor) return reply.code(303).header('location', '/vandaag').send();
    return reply.view('home/front-page', { title: 'Welkom', street: frontPageStreet });
  }
}
