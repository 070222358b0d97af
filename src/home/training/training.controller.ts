import { Controller, Get, type OnModuleInit, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor, Member } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { CurrentActor } from '../../platform/security/request-params.js';
import { Navigation } from '../../platform/web/navigation.js';
import { TrainingQueries } from './training.queries.js';

@Controller('training')
export class TrainingController implements OnModuleInit {
  constructor(
    private readonly training: TrainingQueries,
    private readonly navigation: Navigation,
  ) {}

  onModuleInit(): void {
    const isLearning = (_actor: Actor, member: Member | null): boolean => member !== null && member.role !== 'lid' && member.role !== 'opdrachtgever';
    this.navigation.add({ href: '/training', label: 'Training', icon: 'book-open', order: 30, isFor: isLearning });
  }

  @Get()
  @Allow('signed-in')
  async show(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.view('home/training/show', await this.training.pageFor(actor.current));
  }
}
