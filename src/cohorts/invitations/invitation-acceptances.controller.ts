import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceOf, SessionService } from '../../accounts/index.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { MaybeActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { AcceptAsNewcomerDto, AcceptInvitationDto } from './dto/accept-invitation.dto.js';
import { ACCEPT_FIELDS, type Asked, InvitationPage } from './invitation-page.js';
import { type Accepted, InvitationAcceptanceService } from './invitation-acceptance.service.js';

@Controller('uitnodiging/:token')
@Allow('everyone')
export class InvitationAcceptancesController {
  constructor(
    private readonly acceptances: InvitationAcceptanceService,
    private readonly page: InvitationPage,
    private readonly sessions: SessionService,
  ) {}

  @Get()
  async new(@Param('token') token: string, @MaybeActor() actor: Actor | null, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(token, actor);
    return reply.view(view, model);
  }

  @Post()
  async create(
    @Param('token') token: string,
    @MaybeActor() actor: Actor | null,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const asked = await this.page.asked(token, actor);
    const dto: new () => AcceptInvitationDto & Partial<AcceptAsNewcomerDto> = asked.isNewcomer ? AcceptAsNewcomerDto : AcceptInvitationDto;
    return answerForm({
      reply,
      dto,
      fields: ACCEPT_FIELDS,
      body,
      act: async (input) => {
        const { voornaam: firstName = '', achternaam: lastName = '', wachtwoord } = input;
        const accepted = await this.acceptances.accept(token, {
          actor,
          device: deviceOf(request.headers['user-agent']),
          functionTitle: functionIn(input, asked),
          newcomer: asked.isNewcomer ? { firstName, lastName, password: wachtwoord || null } : null,
        });
        return this.welcome(accepted, reply);
      },
      show: (form) => this.page.show(token, actor, form),
    });
  }

  private welcome(accepted: Accepted, reply: FastifyReply): string {
    if (accepted.way === 'mailed') {
      reply.flash({ tone: 'ok', text: 'Je doet mee. We hebben je een e-mail gestuurd met een link om in te loggen.' });
      return '/inloggen';
    }
    if (accepted.session) this.sessions.hand(reply, accepted.session);
    reply.flash({ tone: 'ok', text: 'Welkom in de groep. Fijn dat je er bent.' });
    return '/vandaag';
  }
}

/** "welzijnswerker, Welzijn Oost": everybody sees for whom a professional works (D7). */
function functionIn({ functie, organisatie }: AcceptInvitationDto, { asksFunction, knownFunction }: Asked): string | null {
  if (!asksFunction) return knownFunction;
  const missing = { ...(!functie && { functie: 'Vul in wat je werk is.' }), ...(!organisatie && { organisatie: 'Vul in voor wie je werkt.' }) };
  if (Object.keys(missing).length > 0) throw new InvalidInput(missing);
  return `${functie ?? ''}, ${organisatie ?? ''}`;
}
