import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/security/actor.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { CohortProgrammes } from '../programmes/cohort-programmes.js';
import { LearningQueries, type ReaderRow } from './learning.queries.js';
import { PublishedModules } from './published-modules.js';

/** Who has read what, per lesson: to prepare a meeting, not to rank people. */
@Injectable()
export class ReadersPage {
  constructor(
    private readonly access: CohortAccess,
    private readonly learning: LearningQueries,
    private readonly programmes: CohortProgrammes,
    private readonly modules: PublishedModules,
  ) {}

  async show(actor: Actor, cohortId: string): Promise<{ view: string; model: object }> {
    const cohort = await this.access.asTrainer(actor, cohortId);
    const readers = await this.learning.overviewFor(actor, cohortId);
    const modules = await this.modules.of(await this.programmes.versionIdOf(cohortId));
    const model = {
      title: 'Wie heeft wat gelezen',
      cohortName: cohort.name,
      trail: [{ href: `/groep/${cohortId}`, text: cohort.name }],
      modules: modules
        .filter(({ lessons }) => lessons.length > 0)
        .map(({ key, title, audience, lessons }) => {
          const those = readers.filter(({ role }) => audience === 'iedereen' || role === 'wijkprofessional');
          return {
            key,
            title,
            isForProfessionals: audience !== 'iedereen',
            lessons: lessons.map((lesson) => ({ title: lesson.title, ...readersOf(lesson.key, those) })),
          };
        }),
    };
    return { view: 'cohorts/readers/index', model };
  }
}

function readersOf(lessonKey: string, readers: readonly ReaderRow[]): { count: string; names: string } {
  const who = readers.filter(({ read }) => read.has(lessonKey));
  return { count: `${String(who.length)} van de ${String(readers.length)}`, names: who.map(({ name }) => name).join(', ') };
}
