import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { readForm } from '../../platform/web/forms.js';
import { NoSuchSession } from '../sessions/session.errors.js';
import { SessionAccess } from '../sessions/session.access.js';
import { ReplyDto, replyOf } from './dto/reply.dto.js';
import { RepliesService } from './replies.service.js';
import { thanksFor } from './reply-words.js';

/** Answers to an invitation: one's own, and those that came to the trainer on paper or by phone. */
@Controller('bijeenkomsten/:bijeenkomst')
@Allow('signed-in')
export class RepliesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly replies: RepliesService,
  ) {}

  @Post('antwoord')
  async create(
    @CurrentActor() actor: Actor,
    @Param('bijeenkomst') sessionId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { view } = await this.access.viewOf(actor, sessionId);
    if (view !== 'guest') throw new NoSuchSession('a trainer is not a guest');
    const answer = replyOf(await readForm(ReplyDto, body));
    const invitee = await this.unitOfWork.run((tx) => this.replies.reply(tx, sessionId, actor.personId, { reply: answer, way: 'site' }));
    reply.flash({ tone: 'ok', text: thanksFor(invitee) });
    return reply.code(303).header('location', `/bijeenkomsten/${sessionId}`).send();
  }

  @Post('genodigden/:persoon/antwoord')
  async createFor(
    @CurrentActor() actor: Actor,
    @Param('bijeenkomst') sessionId: string,
    @Param('persoon') personId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.access.asTrainer(actor, sessionId);
    const answer = replyOf(await readForm(ReplyDto, body));
    const invitee = await this.unitOfWork.run((tx) => this.replies.reply(tx, sessionId, personId, { reply: answer, way: 'trainer' }));
    reply.flash({ tone: 'ok', text: invitee.waitingSince ? 'Genoteerd. Het is vol: dit antwoord staat op de wachtlijst.' : 'Het antwoord is genoteerd.' });
    return reply.code(303).header('location', `/bijeenkomsten/${sessionId}#wie`).send();
  }
}
