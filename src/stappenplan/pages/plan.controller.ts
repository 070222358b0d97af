import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Member } from '../../platform/security/actor.js';
import { CurrentMember } from '../../platform/security/request-params.js';
import { AllowTeamAndTrainer } from '../every-role.js';
import { PlanPageQueries } from './plan-page.queries.js';

@Controller('stappenplan')
@AllowTeamAndTrainer()
export class PlanController {
  constructor(private readonly pages: PlanPageQueries) {}

  @Get()
  async show(@CurrentMember() member: Member, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('stappenplan/plan/show', await this.pages.pageFor(member));
  }
}
