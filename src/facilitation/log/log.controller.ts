import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { answerForm } from '../../platform/web/forms.js';
import { Facilitators } from '../facilitators.js';
import { ReflectionEntryDto, RemarkDto } from './dto/log-forms.dto.js';
import { addressOf, ENTRY_FIELDS, LogPage, REMARK_FIELDS } from './log-page.js';
import { LogService, type LogText } from './log.service.js';

/** One's own log. A trainer who looks along has none: what they write is refused, nothing is kept. */
@Controller('op-weg-helpen/logboek')
@Allow('buurtverbinder', 'wijkprofessional', 'trainer')
export class LogController {
  constructor(
    private readonly facilitators: Facilitators,
    private readonly log: LogService,
    private readonly page: LogPage,
  ) {}

  @Get('nieuw')
  async new(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = this.page.new(await this.facilitators.asking(request));
    return reply.view(view, model);
  }

  @Post()
  async create(@Req() request: FastifyRequest, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const writer = await this.facilitators.taking(request);
    return answerForm({
      reply,
      dto: ReflectionEntryDto,
      fields: ENTRY_FIELDS,
      body,
      act: async (form) => {
        const id = await this.log.write(writer, textOf(form));
        reply.flash({ tone: 'ok', text: 'Bewaard. Alleen jij kunt dit lezen.' });
        return addressOf(id);
      },
      show: (form) => Promise.resolve(this.page.new(writer, form)),
    });
  }

  @Get(':id')
  async show(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.show(await this.facilitators.taking(request), id);
    return reply.view(view, model);
  }

  @Get(':id/bewerken')
  async edit(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.edit(await this.facilitators.taking(request), id);
    return reply.view(view, model);
  }

  @Post(':id')
  async update(@Param('id') id: string, @Req() request: FastifyRequest, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const writer = await this.facilitators.taking(request);
    return answerForm({
      reply,
      dto: ReflectionEntryDto,
      fields: ENTRY_FIELDS,
      body,
      act: async (form) => {
        await this.log.change(writer, id, form.revisie, textOf(form));
        reply.flash({ tone: 'ok', text: 'Je aantekening is veranderd.' });
        return addressOf(id);
      },
      show: (form) => this.page.edit(writer, id, form),
    });
  }

  @Post(':id/verwijdering')
  async destroy(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.log.remove(await this.facilitators.taking(request), id);
    return reply.flash({ tone: 'ok', text: 'Je aantekening is weg.' }).code(303).header('location', '/op-weg-helpen#logboek').send();
  }

  @Post(':id/delen')
  async share(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.log.share(await this.facilitators.taking(request), id, true);
    return reply.flash({ tone: 'ok', text: 'Gedeeld. Je trainer kan dit nu lezen en erop reageren.' }).code(303).header('location', addressOf(id)).send();
  }

  @Post(':id/delen/intrekking')
  async unshare(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    await this.log.share(await this.facilitators.taking(request), id, false);
    return reply.flash({ tone: 'ok', text: 'Alleen jij kunt dit weer lezen.' }).code(303).header('location', addressOf(id)).send();
  }

  @Post(':id/reacties')
  async answer(@Param('id') id: string, @Req() request: FastifyRequest, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const writer = await this.facilitators.taking(request);
    return answerForm({
      reply,
      dto: RemarkDto,
      fields: REMARK_FIELDS,
      body,
      act: async ({ reactie }) => {
        await this.log.answer(writer, id, reactie);
        return addressOf(id);
      },
      show: (form) => this.page.show(writer, id, form),
    });
  }
}

const textOf = ({ gedaan, regie, volgende }: ReflectionEntryDto): LogText => ({ deed: gedaan, lead: regie || null, lesson: volgende || null });
