import { Injectable } from '@nestjs/common';
import type { Learner } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayWithoutWeekday } from '../../platform/clock/in-words.js';
import { MOMENTS } from '../placements/placement.entity.js';
import { PlacementsService } from '../placements/placements.service.js';
import { reflectionOf } from './mirror-drawing.js';
import { countInWords, LEAST_ANSWERS } from './mirror.policy.js';
import { MIRROR_QUESTIONS } from './mirror-questions.js';
import { MirrorQueries, type ShownMirror } from './mirror.queries.js';

export const MIRROR_ADDRESS = '/op-weg-helpen/spiegel';

/** A professional before her own mirror. */
@Injectable()
export class MirrorPage {
  constructor(
    private readonly mirrors: MirrorQueries,
    private readonly placements: PlacementsService,
    private readonly clock: Clock,
  ) {}

  async show(learner: Learner): Promise<object> {
    const placements = await this.placements.of(learner);
    const own = MOMENTS.flatMap((moment) => placements.filter((each) => each.moment === moment)).at(-1)?.stance ?? null;
    const shown = await this.mirrors.shownTo(learner);
    return {
      title: 'De spiegel',
      trail: [
        { href: '/training', text: 'Training' },
        { href: '/op-weg-helpen', text: 'Op weg helpen' },
      ],
      buurt: learner.siteId,
      open: await this.openOf(learner),
      isPlaced: own !== null,
      mirrors: shown.map((mirror) => ({
        ...this.drawn(mirror, (id, question) => reflectionOf(id, question, mirror.counts, own)),
        ...addressesOf(mirror.round.id),
      })),
    };
  }

  /** For the trainers of the group: what the team said, without where she placed herself; that she shares apart. */
  async sharedIn(cohortId: string): Promise<readonly { readonly personId: string; readonly mirror: object }[]> {
    const shared = await this.mirrors.sharedIn(cohortId);
    return shared.map((mirror) => ({
      personId: mirror.round.personId,
      mirror: this.drawn(mirror, (id, question) => reflectionOf(id, question, mirror.counts, null)),
    }));
  }

  /** In a few words, for the start of the module. */
  async stateOf(learner: Learner): Promise<{ readonly words: string; readonly isReady: boolean } | null> {
    const open = await this.openOf(learner);
    if (open?.isReady) return { words: 'Er zijn genoeg antwoorden. Je kunt in de spiegel kijken.', isReady: true };
    if (open) return { words: `Je vroeg het team om een spiegel. Er zijn nu ${open.count} antwoorden.`, isReady: false };
    const [latest] = await this.mirrors.shownTo(learner);
    return latest ? { words: `Je keek in de spiegel ${this.dayOf(latest)}.`, isReady: false } : null;
  }

  private async openOf(learner: Learner): Promise<{ readonly count: string; readonly isReady: boolean } | null> {
    const answers = await this.mirrors.answersOf(learner);
    return answers === null ? null : { count: countInWords(answers), isReady: answers >= LEAST_ANSWERS };
  }

  private drawn(mirror: ShownMirror, draw: (roundId: string, question: (typeof MIRROR_QUESTIONS)[number]) => object): object {
    const { round, counts } = mirror;
    return {
      id: `ronde-${round.id}`,
      day: this.dayOf(mirror),
      answers: counts.filter(({ question }) => question === 'work').reduce((sum, { count }) => sum + count, 0),
      isShared: round.sharedAt !== null,
      reflections: MIRROR_QUESTIONS.map((question) => draw(round.id, question)),
    };
  }

  private dayOf({ round: { shownAt, askedAt } }: ShownMirror): string {
    return `op ${dayWithoutWeekday(shownAt ?? askedAt, this.clock.now())}`;
  }
}

const addressesOf = (id: string): object => ({ shareAddress: `${MIRROR_ADDRESS}/${id}/delen`, unshareAddress: `${MIRROR_ADDRESS}/${id}/delen/intrekking` });
