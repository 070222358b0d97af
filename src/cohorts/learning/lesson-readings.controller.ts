import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/security/allow.js';
import { Learners } from './learners.js';
import { LearningQueries } from './learning.queries.js';
import { LessonReadings } from './lesson-readings.js';
import { addressOf } from './lesson-rows.js';
import { NOTHING_COUNTS } from './looking-along.js';

/** "Gelezen", in one's own time, and back (A6). */
@Controller('training/:module/:lesson/gelezen')
@Allow('buurtverbinder', 'wijkprofessional', 'trainer')
export class LessonReadingsController {
  constructor(
    private readonly learners: Learners,
    private readonly readings: LessonReadings,
    private readonly learning: LearningQueries,
  ) {}

  @Post()
  async create(
    @Req() request: FastifyRequest,
    @Param('module') moduleKey: string,
    @Param('lesson') lessonKey: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const learner = await this.learners.asking(request);
    const address = addressOf(moduleKey, lessonKey);
    if (!learner.takesPart) return reply.flash(NOTHING_COUNTS).code(303).header('location', address).send();
    await this.readings.mark(learner, learner.cohortId, lessonKey);
    const { next } = await this.learning.courseOf(learner);
    const text = next ? 'Gelezen. Dit is je volgende les.' : 'Gelezen. Dit was de laatste les die openstond.';
    reply.flash({ tone: 'ok', text, undo: { action: `${address}/gelezen/intrekking`, label: 'Toch nog niet gelezen' } });
    return reply
      .code(303)
      .header('location', next ? addressOf(next.module.key, next.lesson.key) : '/training')
      .send();
  }

  @Post('intrekking')
  async destroy(
    @Req() request: FastifyRequest,
    @Param('module') moduleKey: string,
    @Param('lesson') lessonKey: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const learner = await this.learners.asking(request);
    const address = addressOf(moduleKey, lessonKey);
    if (!learner.takesPart) return reply.flash(NOTHING_COUNTS).code(303).header('location', address).send();
    await this.readings.undo(learner, learner.cohortId, lessonKey);
    return reply.flash({ tone: 'ok', text: 'Deze les staat weer op nog niet gelezen.' }).code(303).header('location', address).send();
  }
}
