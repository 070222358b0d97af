import { Body, Controller, Get, Inject, Ip, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Allow } from '../../platform/security/allow.js';
import { answerForm } from '../../platform/web/forms.js';
import { SessionService } from '../sessions/session.service.js';
import { AskLinkDto } from './dto/ask-link.dto.js';
import { ownPath } from './own-path.js';
import { LinkGuard, type Recognised, RecognisedPerson } from './recognised.js';
import { signInPage } from './sign-in-page.js';
import { SignInLinkService } from './sign-in-link.service.js';

/** Remembers for the next page where the mail went; only this browser sees it. */
const SENT_TO = 'bb-mail';

@Controller('inloggen/link')
@Allow('everyone')
export class SignInLinksController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly links: SignInLinkService,
    private readonly sessions: SessionService,
  ) {}

  @Post()
  create(@Body() body: Record<string, unknown> | undefined, @Ip() ip: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const returnTo = ownPath(body?.['naar']);
    return answerForm({
      reply,
      dto: AskLinkDto,
      fields: ['email'],
      body,
      act: async ({ email }) => {
        await this.links.send({ email, ip, returnTo });
        const value = JSON.stringify({ email, returnTo });
        reply.setCookie(SENT_TO, value, { path: '/inloggen', httpOnly: true, sameSite: 'lax', secure: this.config.isProduction, signed: true, maxAge: 900 });
        return '/inloggen/link';
      },
      show: (link) => Promise.resolve(signInPage({ returnTo, link })),
    });
  }

  /** "Look in your mail": the same page whether or not the address has an account. */
  @Get()
  index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): FastifyReply {
    const { valid, value } = request.unsignCookie(request.cookies[SENT_TO] ?? '');
    if (!valid) return reply.code(303).header('location', '/inloggen').send();
    const sent = JSON.parse(value) as { email: string; returnTo: string | null };
    return reply.view('accounts/sign-in-links/index', { title: 'Kijk in je e-mail', ...sent });
  }

  /** Only shows a button: a mail scanner that opens every link must not use it up. */
  @Get(':token')
  async show(@Param('token') token: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return (await this.links.isOpen(token)) ? reply.view('accounts/sign-in-links/show', { title: 'Welkom terug', token }) : worn(reply);
  }

  @Post(':token')
  @UseGuards(LinkGuard)
  async update(@RecognisedPerson() person: Recognised | null, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    if (!person) return worn(reply);
    await this.sessions.begin(person.personId, request, reply);
    return reply
      .clearCookie(SENT_TO, { path: '/inloggen' })
      .code(303)
      .header('location', person.returnTo ?? '/vandaag')
      .send();
  }
}

const worn = (reply: FastifyReply): FastifyReply => reply.code(410).view('accounts/sign-in-links/worn', { title: 'Deze link werkt niet meer' });
