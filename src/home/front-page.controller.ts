import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/security/actor.js';
import { Allow } from '../platform/security/allow.js';
import { MaybeActor } from '../platform/security/request-params.js';
import { frontPageStreet } from './front-page-street.js';
import { OpenSites } from './open-sites.js';

@Controller()
export class FrontPageController {
  constructor(private readonly sites: OpenSites) {}

  @Get()
  @Allow('everyone')
  async show(@MaybeActor() actor: Actor | null, @Res() reply: FastifyReply): Promise<FastifyReply> {
    if (actor) return reply.code(303).header('location', '/vandaag').send();
    return reply.view('home/front-page', { title: 'Welkom', street: frontPageStreet, sites: await this.sites.all() });
  }
}
