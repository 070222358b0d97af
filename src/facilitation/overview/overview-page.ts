import { Injectable } from '@nestjs/common';
import { type Learner, lessonRows, lookingAlong, progressOf } from '../../cohorts/index.js';
import { CurriculumQueries } from '../../curriculum/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import { OwnCompletion } from '../completion/own-completion.js';
import { Facilitators } from '../facilitators.js';
import { addressOf } from '../log/log-page.js';
import { LogQueries } from '../log/log.queries.js';
import { MirrorPage } from '../mirror/mirror-page.js';
import { lineOf } from '../placements/line.js';
import { MOMENTS, type Placement } from '../placements/placement.entity.js';
import { PlacementsService } from '../placements/placements.service.js';
import { MOMENT_WORDS, STANCE_WORDS } from '../placements/stance-words.js';

/** The start of "Op weg helpen": where a professional stands, what to read, and what to practise. */
@Injectable()
export class OverviewPage {
  constructor(
    private readonly facilitators: Facilitators,
    private readonly curriculum: CurriculumQueries,
    private readonly placements: PlacementsService,
    private readonly log: LogQueries,
    private readonly mirror: MirrorPage,
    private readonly completion: OwnCompletion,
    private readonly clock: Clock,
  ) {}

  async show(learner: Learner): Promise<object> {
    const placements = learner.takesPart ? await this.placements.of(learner) : [];
    const found = await this.facilitators.moduleOf(learner);
    const cases = found ? await this.curriculum.casesOf(learner.versionId, found.module.head.key) : [];
    const next = MOMENTS.find((moment) => !placements.some((placement) => placement.moment === moment));
    return {
      title: 'Op weg helpen',
      trail: [{ href: '/training', text: 'Training' }],
      buurt: learner.siteId,
      takesPart: learner.takesPart,
      lookingAlong: lookingAlong(learner),
      line: lineOf(placements),
      placements: MOMENTS.flatMap((moment) => placements.filter((each) => each.moment === moment)).map((each) => this.rowOf(each)),
      next: next
        ? { href: `/op-weg-helpen/plek/${next}`, text: `Kies je plek: ${MOMENT_WORDS[next].name.toLowerCase()}`, kind: placements.length === 0 ? '' : '2' }
        : null,
      module: found && { href: `/training/${found.module.head.key}`, progress: progressOf(found.course, found.module) },
      lessons: found ? lessonRows(found.course, found.module) : [],
      entries: learner.takesPart ? (await this.log.ownOf(learner)).map((line) => ({ ...line, href: addressOf(line.id) })) : [],
      mirror: learner.takesPart ? await this.mirror.stateOf(learner) : null,
      completion: learner.takesPart ? await this.completion.of(learner) : null,
      cases: cases.map(({ key, title }) => ({ title, href: `/op-weg-helpen/oefenen/${key}` })),
    };
  }

  private rowOf({ moment, stance, why, placedAt, sharedAt }: Placement): object {
    const address = `/op-weg-helpen/plek/${moment}`;
    return {
      moment: MOMENT_WORDS[moment].name,
      stance: STANCE_WORDS[stance].name,
      why,
      placed: agoInWords(placedAt, this.clock.now()),
      isShared: sharedAt !== null,
      address,
      shareAddress: `${address}/delen`,
      unshareAddress: `${address}/delen/intrekking`,
    };
  }
}
