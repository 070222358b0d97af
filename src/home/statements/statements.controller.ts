import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/security/allow.js';

const TITLES = { hulp: 'Hulp en contact', privacy: 'Privacy', toegankelijkheid: 'Toegankelijkheid' } as const;
type Statement = keyof typeof TITLES;

/** What everybody may always read: where to find help, what we keep, and who can use it. */
@Controller()
export class StatementsController {
  @Get(Object.keys(TITLES))
  @Allow('everyone')
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): FastifyReply {
    const statement = request.routeOptions.url?.slice(1) as Statement;
    return reply.view(`home/statements/${statement}`, { title: TITLES[statement] });
  }
}
