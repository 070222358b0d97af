import { Body, Controller, Get, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { MaybeActor } from '../../platform/security/request-params.js';
import { formModel } from '../../platform/web/forms.js';
import { SessionService } from '../sessions/session.service.js';
import { ownPath } from './own-path.js';
import { PasswordGuard, type Recognised, RecognisedPerson } from './recognised.js';
import { signInPage } from './sign-in-page.js';

const MISFIT = 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het nog eens, of laat je een inlog-link sturen.';

@Controller('inloggen')
@Allow('everyone')
export class SignInController {
  constructor(private readonly sessions: SessionService) {}

  @Get()
  show(@MaybeActor() actor: Actor | null, @Query('naar') naar: unknown, @Res() reply: FastifyReply): FastifyReply {
    if (actor)
      return reply
        .code(303)
        .header('location', ownPath(naar) ?? '/vandaag')
        .send();
    const { view, model } = signInPage({ returnTo: ownPath(naar) });
    return reply.view(view, model);
  }

  @Post()
  @UseGuards(PasswordGuard)
  async create(
    @RecognisedPerson() person: Recognised | null,
    @Body() body: Record<string, unknown> | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const returnTo = ownPath(body?.['naar']);
    if (!person) {
      const { view, model } = signInPage({ returnTo, password: formModel(['email', 'wachtwoord'], { email: body?.['email'] }, { email: MISFIT }) });
      return reply.code(422).view(view, { ...model, isError: true });
    }
    await this.sessions.begin(person.personId, request, reply);
    return reply
      .code(303)
      .header('location', returnTo ?? '/vandaag')
      .send();
  }
}
