import { Injectable } from '@nestjs/common';
import { type Learner, lookingAlong } from '../../cohorts/index.js';
import { CurriculumQueries, type PracticeCase } from '../../curriculum/index.js';
import { NoSuchPage } from '../facilitation.errors.js';
import { Facilitators } from '../facilitators.js';
import { STANCE_WORDS } from '../placements/stance-words.js';

/** A situation to practise with. What somebody chooses is kept nowhere (F2). */
@Injectable()
export class PracticePage {
  constructor(
    private readonly facilitators: Facilitators,
    private readonly curriculum: CurriculumQueries,
  ) {}

  /** `choice` counts from 1, as on the page; null, or a number that is none, shows the question alone. */
  async show(learner: Learner, caseKey: string, choice: number | null): Promise<object> {
    const found = await this.facilitators.moduleOf(learner);
    const cases = found ? await this.curriculum.casesOf(learner.versionId, found.module.head.key) : [];
    const here = cases.findIndex(({ key }) => key === caseKey);
    const practised = cases[here];
    if (!found || !practised) throw new NoSuchPage(`no practice case ${caseKey}`);
    const next = cases[here + 1];
    return {
      title: practised.title,
      kicker: `Oefensituatie ${String(here + 1)} van ${String(cases.length)}`,
      trail: [
        { href: '/training', text: 'Training' },
        { href: '/op-weg-helpen', text: 'Op weg helpen' },
      ],
      buurt: learner.siteId,
      lookingAlong: lookingAlong(learner),
      address: addressOf(caseKey),
      ...wordsOf(practised, choice),
      lesson: lessonOf(practised, found.module.head),
      next: next ? { href: addressOf(next.key), text: next.title } : null,
    };
  }
}

const addressOf = (key: string): string => `/op-weg-helpen/oefenen/${key}`;

function lessonOf({ lesson }: PracticeCase, module: { key: string; lessons: readonly { key: string; title: string }[] }): object | null {
  const title = module.lessons.find(({ key }) => key === lesson)?.title;
  return title === undefined ? null : { href: `/training/${module.key}/${lesson}`, title };
}

function wordsOf({ situation, question, choices, afterthought }: PracticeCase, choice: number | null): object {
  const chosen = choice === null ? undefined : choices[choice - 1];
  return {
    situation,
    question,
    choices: choices.map(({ text }, index) => ({ value: String(index + 1), label: text, hint: null, isSelected: index + 1 === choice })),
    chosen: chosen && { text: chosen.text, stance: STANCE_WORDS[chosen.stance].name, says: STANCE_WORDS[chosen.stance].says, consequence: chosen.consequence },
    afterthought,
  };
}
