import { Injectable } from '@nestjs/common';
import { CurriculumQueries } from '../../curriculum/index.js';
import type { Learner } from './learners.js';
import { LearningQueries } from './learning.queries.js';
import { lessonRows, progressOf } from './lesson-rows.js';
import { lookingAlong } from './looking-along.js';

/** What a module is for, its lessons, and what its meeting needs. */
@Injectable()
export class ModulePage {
  constructor(
    private readonly learning: LearningQueries,
    private readonly curriculum: CurriculumQueries,
  ) {}

  async show(learner: Learner, moduleKey: string): Promise<{ view: string; model: object }> {
    const course = await this.learning.courseOf(learner);
    const module = course.module(moduleKey);
    const { goals, bring, blocks } = await this.curriculum.moduleOf(learner.versionId, moduleKey);
    const { title, purpose, isJoint, audience } = module.head;
    const model = {
      title,
      purpose,
      isJoint,
      isForProfessionals: audience === 'wijkprofessionals',
      trail: [{ href: '/training', text: 'Training' }],
      lookingAlong: lookingAlong(learner),
      openers: module.waitsFor.map((first) => ({ title: first.title, href: `/training/${first.key}` })),
      progress: progressOf(course, module),
      lessons: lessonRows(course, module),
      goals,
      bring,
      blocks: blocks.map((block) => ({ title: block.title, minutes: block.minutes })),
    };
    return { view: 'cohorts/learning/module', model };
  }
}
