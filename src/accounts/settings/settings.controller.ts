import { Body, Controller, Get, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { SCHEME_COOKIE } from '../../platform/web/chrome.js';
import { answerForm } from '../../platform/web/forms.js';
import { PersonService } from '../people/person.service.js';
import { ChangeNameDto } from './dto/change-name.dto.js';
import { ChangePasswordDto } from './dto/change-password.dto.js';
import { ChooseSchemeDto } from './dto/choose-scheme.dto.js';
import { PasswordChangeService } from './password-change.service.js';
import { NAME_FIELDS, PASSWORD_FIELDS, SettingsPage } from './settings-page.js';

const HERE = '/instellingen';
const YEAR = 365 * 24 * 60 * 60;

@Controller('instellingen')
@Allow('signed-in')
export class SettingsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly page: SettingsPage,
    private readonly passwordChanges: PasswordChangeService,
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonService,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(actor);
    return reply.view(view, model);
  }

  @Post('naam')
  updateName(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ChangeNameDto,
      fields: NAME_FIELDS,
      body,
      act: async ({ voornaam, achternaam }) => {
        await this.unitOfWork.run((tx) => this.people.rename(tx, actor.personId, { firstName: voornaam, lastName: achternaam }));
        reply.flash({ tone: 'ok', text: 'Je naam is bewaard.' });
        return HERE;
      },
      show: (name) => this.page.show(actor, { name }),
    });
  }

  @Post('wachtwoord')
  updatePassword(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ChangePasswordDto,
      fields: PASSWORD_FIELDS,
      body,
      act: async ({ huidig, nieuw }) => {
        await this.passwordChanges.change(actor, huidig ?? '', nieuw);
        reply.flash({ tone: 'ok', text: 'Je wachtwoord is bewaard. Op andere toestellen ben je nu uitgelogd.' });
        return HERE;
      },
      show: (password) => this.page.show(actor, { password }),
    });
  }

  @Post('weergave')
  updateScheme(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ChooseSchemeDto,
      fields: ['weergave'],
      body,
      act: ({ weergave }) => {
        reply.setCookie(SCHEME_COOKIE, weergave, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.isProduction, maxAge: YEAR });
        reply.flash({ tone: 'ok', text: 'Bewaard.' });
        return Promise.resolve(HERE);
      },
      show: (scheme) => this.page.show(actor, { scheme }),
    });
  }
}
