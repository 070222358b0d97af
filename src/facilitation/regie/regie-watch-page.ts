import { Injectable } from '@nestjs/common';
import { type Cohort, CohortAccess } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { ageInWords, dayInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { NoRegieWatch } from './regie.errors.js';
import {
  type Band,
  LEAST_ACTS,
  LEAST_PROFESSIONALS,
  LEAST_RESIDENTS,
  letsGo,
  LETS_GO_AFTER_DAYS,
  sharesOf,
  takesOver,
  TAKES_OVER_BELOW,
  WEEKS,
} from './regie-watch.policy.js';
import { RegieWatchQueries } from './regie-watch.queries.js';

const BANDS: Readonly<Record<Band, string>> = {
  'bijna-alles': 'Bewoners deden bijna alles zelf.',
  'het-meeste': 'Bewoners deden het meeste.',
  'de-helft-of-meer': 'Bewoners deden de helft of meer.',
  'minder-dan-de-helft': 'Bewoners deden minder dan de helft.',
};

/** For the group's own trainer and its team; who pays for it sees nothing here (D29), and nobody sees a person. */
@Injectable()
export class RegieWatchPage {
  constructor(
    private readonly access: CohortAccess,
    private readonly watch: RegieWatchQueries,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, cohortId: string): Promise<object> {
    const { cohort, isTrainer } = await this.reading(actor, cohortId);
    const pause = await this.watch.pauseOf(cohortId);
    if (pause && !isTrainer) throw new NoRegieWatch('switched off by the trainer');
    return {
      title: 'Wie doet wat?',
      trail: [{ href: `/groep/${cohortId}`, text: cohort.name }],
      isTrainer,
      onAddress: `/groep/${cohortId}/regie/aan`,
      offAddress: `/groep/${cohortId}/regie/uit`,
      paused: pause && dayInWords(pause.pausedAt, this.clock.now()),
      picture: pause ? null : await this.pictureOf(cohort),
      rules: {
        weeks: WEEKS,
        acts: LEAST_ACTS,
        residents: LEAST_RESIDENTS,
        professionals: LEAST_PROFESSIONALS,
        half: TAKES_OVER_BELOW,
        days: LETS_GO_AFTER_DAYS,
      },
    };
  }

  /** A stand-in looks after the group for a while; how its people work together is not theirs to read. */
  private async reading(actor: Actor, cohortId: string): Promise<{ cohort: Cohort; isTrainer: boolean }> {
    const { cohort, view } = await this.access.viewOf(actor, cohortId);
    if (view === 'client') throw new NoRegieWatch('a client');
    if (view === 'trainer') await this.access.asOwnTrainer(actor, cohortId);
    return { cohort, isTrainer: view === 'trainer' };
  }

  private async pictureOf(cohort: Cohort): Promise<object> {
    const acts = await this.watch.of(cohort);
    const shares = sharesOf(acts);
    const [oldest] = acts.unansweredDays;
    return {
      words: shares.kind === 'band' ? BANDS[shares.band] : null,
      bars:
        shares.kind === 'figure'
          ? [
              { id: 'deel-bewoners', label: `Bewoners: ${String(shares.residents)} van de 100 handelingen`, value: shares.residents, max: 100 },
              {
                id: 'deel-professionals',
                label: `Professionals: ${String(shares.professionals)} van de 100 handelingen`,
                value: shares.professionals,
                max: 100,
              },
            ]
          : [],
      isTooLittle: shares.kind === 'too-little',
      takesOver: takesOver(acts),
      letsGo: letsGo(acts),
      unanswered: acts.unansweredDays.length,
      oldest: oldest === undefined ? null : ageInWords(oldest),
    };
  }
}
