import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { TrainerNotesPage } from './trainer-notes-page.js';

/** What trainers shared with whoever asks; about nobody else. */
@Controller('notities')
@Allow('signed-in')
export class SharedNotesController {
  constructor(private readonly page: TrainerNotesPage) {}

  @Get()
  async index(@CurrentActor() { personId }: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('facilitation/notes/shared', await this.page.sharedWith(personId));
  }
}
