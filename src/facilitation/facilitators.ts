import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Course, type CourseModule, type Learner, Learners, LearningQueries } from '../cohorts/index.js';
import { OnlyForProfessionals } from './facilitation.errors.js';

/** Who the module for professionals is for: professionals of the group, and trainers who look along. */
@Injectable()
export class Facilitators {
  constructor(
    private readonly learners: Learners,
    private readonly learning: LearningQueries,
  ) {}

  /** Whoever is in the training, for what says by itself whom it is for. @throws what `Learners.asking` throws */
  anybody(request: FastifyRequest): Promise<Learner> {
    return this.learners.asking(request);
  }

  /** @throws OnlyForProfessionals, or what `Learners.asking` throws */
  async asking(request: FastifyRequest): Promise<Learner> {
    const learner = await this.anybody(request);
    if (learner.role === 'buurtverbinder') throw new OnlyForProfessionals();
    return learner;
  }

  /** Who has pages of their own here: a professional who takes part. @throws OnlyForProfessionals */
  async taking(request: FastifyRequest): Promise<Learner> {
    const learner = await this.asking(request);
    if (!learner.takesPart) throw new OnlyForProfessionals();
    return learner;
  }

  /** The lessons that go with it; null when this version of the training has none. */
  async moduleOf(learner: Learner): Promise<{ readonly course: Course; readonly module: CourseModule } | null> {
    const course = await this.learning.courseOf(learner);
    const module = course.modules.find(({ head }) => head.audience === 'wijkprofessionals');
    return module ? { course, module } : null;
  }
}
