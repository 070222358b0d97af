import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { addressOf } from './poll-page.js';
import { PollSendingService } from './poll-sending.service.js';

/** What makes mails: the question, and the reminder. */
@Controller('prikkers/:poll')
@Allow('signed-in')
export class PollSendingsController {
  constructor(private readonly sending: PollSendingService) {}

  @Post('verzending')
  async create(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const count = await this.sending.send(actor, pollId);
    return back(reply, pollId, `De prikker is onderweg naar ${count === 1 ? '1 mens' : `${String(count)} mensen`}.`);
  }

  @Post('herinnering')
  async createReminder(@CurrentActor() actor: Actor, @Param('poll') pollId: string, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const count = await this.sending.remind(actor, pollId);
    const text =
      count === 0
        ? 'Iedereen heeft al geantwoord.'
        : `De herinnering is onderweg naar ${count === 1 ? '1 mens' : `${String(count)} mensen`}. Wie vandaag al een herinnering kreeg, krijgt er geen tweede.`;
    return back(reply, pollId, text);
  }
}

const back = (reply: FastifyReply, pollId: string, text: string): FastifyReply =>
  reply.flash({ tone: 'ok', text }).code(303).header('location', addressOf(pollId)).send();
