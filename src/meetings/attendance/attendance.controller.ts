import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { answerForm } from '../../platform/web/forms.js';
import { SessionAccess } from '../sessions/session.access.js';
import { AttendanceHistoryPage } from './attendance-history-page.js';
import { AttendancePage } from './attendance-page.js';
import { AttendanceService, minutesBetween } from './attendance.service.js';
import { DoorList } from './door-list.js';
import { AttendanceDto } from './dto/door.dto.js';
import { marksIn } from './marks.js';
import { WalkInsService } from './walk-ins.service.js';

/** Who was at a session: for its trainers, and who stands in for them (D11). */
@Controller('bijeenkomsten/:bijeenkomst/aanwezigheid')
@Allow('signed-in')
export class SessionAttendanceController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly attendance: AttendanceService,
    private readonly walkIns: WalkInsService,
    private readonly list: DoorList,
    private readonly page: AttendancePage,
    private readonly history: AttendanceHistoryPage,
  ) {}

  @Get()
  async edit(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { view, model } = await this.page.edit(actor, id);
    return reply.header('cache-control', 'no-store').view(view, model);
  }

  /** One press: everybody who was chosen, and who walked in. */
  @Post()
  async update(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Body() body: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return answerForm({
      reply,
      dto: AttendanceDto,
      fields: await this.page.fields(actor, id),
      body,
      act: async ({ rest, naam, rol }) => {
        const session = await this.access.asTrainer(actor, id);
        const marks = marksIn(body, await this.list.of(id), minutesBetween(session.startsAt, session.endsAt));
        await this.unitOfWork.run(async (tx) => {
          await this.attendance.save(tx, session, { marks, restIsThere: rest === 'ja' }, actor.personId);
          if (naam) await this.walkIns.add(tx, session, { name: naam, role: rol }, actor.personId);
        });
        reply.flash({ tone: 'ok', text: naam ? `Bewaard. ${naam} staat op de lijst.` : 'Bewaard.' });
        return `/bijeenkomsten/${id}/aanwezigheid`;
      },
      show: (form) => this.page.edit(actor, id, form),
    });
  }

  @Get('eerder')
  async index(@CurrentActor() actor: Actor, @Param('bijeenkomst') id: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('meetings/attendance/index', await this.history.index(actor, id));
  }
}
