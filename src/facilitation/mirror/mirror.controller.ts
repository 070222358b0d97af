import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { Facilitators } from '../facilitators.js';
import { MIRROR_ADDRESS, MirrorPage } from './mirror-page.js';
import { MirrorsService } from './mirrors.service.js';

/** For the professional who asks. */
@Controller('op-weg-helpen/spiegel')
@Allow('buurtverbinder', 'wijkprofessional', 'trainer')
export class MirrorController {
  constructor(
    private readonly facilitators: Facilitators,
    private readonly mirrors: MirrorsService,
    private readonly page: MirrorPage,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('facilitation/mirror/show', await this.page.show(await this.facilitators.taking(request)));
  }

  @Post()
  async create(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.mirrors.ask(await this.facilitators.taking(request));
    return back(reply, 'Gevraagd. De buurtverbinders krijgen een mail, en zien het op Vandaag.');
  }

  @Post('intrekking')
  async destroy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.mirrors.cancel(await this.facilitators.taking(request));
    return back(reply, 'De vraag is weg, en de antwoorden ook.');
  }

  @Post('blik')
  async look(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.mirrors.show(await this.facilitators.taking(request));
    return back(reply, 'Dit is hoe het team je ziet. Alleen jij kunt dit lezen.');
  }

  @Post(':ronde/delen')
  async share(@Param('ronde') roundId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.mirrors.share(await this.facilitators.taking(request), roundId, true);
    return back(reply, 'Gedeeld. Je trainer kan deze spiegel nu zien.');
  }

  @Post(':ronde/delen/intrekking')
  async unshare(@Param('ronde') roundId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.mirrors.share(await this.facilitators.taking(request), roundId, false);
    return back(reply, 'Alleen jij kunt deze spiegel weer zien.');
  }
}

const back = (reply: FastifyReply, text: string): FastifyReply => reply.flash({ tone: 'ok', text }).code(303).header('location', MIRROR_ADDRESS).send();
