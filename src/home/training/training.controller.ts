import { Controller, Get, type OnModuleInit, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Learners, previewIn } from '../../cohorts/index.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import { Allow } from '../../platform/security/allow.js';
import { MaybeMember } from '../../platform/security/request-params.js';
import { Navigation } from '../../platform/web/navigation.js';
import { TrainingQueries } from './training.queries.js';

@Controller('training')
export class TrainingController implements OnModuleInit {
  constructor(
    private readonly training: TrainingQueries,
    private readonly learners: Learners,
    private readonly navigation: Navigation,
  ) {}

  onModuleInit(): void {
    const isLearning = (_actor: Actor, member: Member | null): boolean => member !== null && member.role !== 'lid' && member.role !== 'opdrachtgever';
    this.navigation.add({ href: '/training', under: ['/op-weg-helpen', '/begeleiding'], label: 'Training', icon: 'book-open', order: 30, isFor: isLearning });
  }

  @Get()
  @Allow('signed-in')
  async show(@MaybeMember() member: Member | null, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const learner = member && (await this.learners.of(member, previewIn(request)));
    if (!learner) return reply.view('home/training/about', await this.training.aboutPage(member));
    return reply.view('home/training/show', await this.training.pageFor(member, learner));
  }
}
