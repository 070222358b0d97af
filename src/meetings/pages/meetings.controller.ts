import { Body, Controller, Get, type OnModuleInit, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor, Role } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { Navigation } from '../../platform/web/navigation.js';
import { SessionService } from '../sessions/session.service.js';
import { ScheduleDto } from './dto/schedule.dto.js';
import { MeetingList } from './meeting-list.js';
import { MeetingPage } from './meeting-page.js';
import { SCHEDULE_FIELDS, ScheduleForm } from './schedule-form.js';
import { mondayIn } from './weeks.js';

/** Who has sessions, in whichever neighbourhood. */
const MEET: readonly Role[] = ['trainer', 'buurtverbinder', 'wijkprofessional'];

/** When groups meet. Who sees which is for `SessionAccess` and `MeetingList`: it does not follow from one role. */
@Controller('bijeenkomsten')
@Allow('signed-in')
export class MeetingsController implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionService,
    private readonly list: MeetingList,
    private readonly page: MeetingPage,
    private readonly form: ScheduleForm,
    private readonly navigation: Navigation,
  ) {}

  onModuleInit(): void {
    const meets = ({ members }: Actor): boolean => members.some(({ role }) => MEET.includes(role));
    this.navigation.add({
      href: '/bijeenkomsten',
      under: ['/plekken', '/prikkers'],
      label: 'Bijeen\u00ADkomsten',
      icon: 'calendar-days',
      order: 35,
      isFor: meets,
    });
  }

  @Get()
  async index(@CurrentActor() actor: Actor, @Query('vanaf') from: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('meetings/sessions/index', { title: 'Bijeenkomsten', ...(await this.list.for(actor, mondayIn(from))) });
  }

  @Get('nieuw')
  async new(@CurrentActor() actor: Actor, @Query() query: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.form.start(actor, query as { groep?: unknown; soort?: unknown });
    return reply.view(view, model);
  }

  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: ScheduleDto,
      fields: SCHEDULE_FIELDS,
      body,
      act: async (input) => {
        const plan = await this.form.read(actor, input);
        const { id, title } = await this.unitOfWork.run((tx) => this.sessions.schedule(tx, plan));
        reply.flash({ tone: 'ok', text: `${title} staat gepland. Iedereen van je keuze is uitgenodigd.` });
        return `/bijeenkomsten/${id}`;
      },
      show: (form) => this.form.again(actor, form, body),
    });
  }

  @Get(':bijeenkomst')
  async show(@CurrentActor() actor: Actor, @Param('bijeenkomst') sessionId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('meetings/sessions/show', await this.page.show(actor, sessionId));
  }
}
