import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import { SiteLogService } from '../log/site-log.service.js';
import { PostRegistry } from '../posts/post-registry.js';
import type { DecisionDto, ObjectionDto } from './dto/objection.dto.js';
import { Measure } from './measure.entity.js';
import { ObjectionDecided, ObjectionMade } from './moderation-events.js';
import { AlreadyDecided, AlreadyObjected, NoSuchMeasure } from './moderation.errors.js';
import { assertMayDecide, lookerOf } from './moderation.policy.js';
import { ModerationQueries } from './moderation.queries.js';
import { Objection } from './objection.entity.js';
import { Report } from './report.entity.js';

interface Which {
  readonly siteId: string;
  readonly measureId: string;
}

@Injectable()
export class ObjectionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly moderation: ModerationQueries,
    private readonly posts: PostRegistry,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** Only the poster, once. */
  make(personId: string, { siteId, measureId }: Which, form: ObjectionDto): Promise<void> {
    const madeAt = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const measure = await measureNamed(tx, { siteId, measureId });
      if (measure.posterId !== personId || measure.kind === 'niets') throw new NoSuchMeasure('not the poster of this measure');
      const empty = { outcome: null, answer: null, decidedById: null, decidedAt: null };
      const isFirst = await insertOnce(tx, Objection, { measureId }, { measureId, words: form.waarom, madeAt, ...empty });
      if (!isFirst) throw new AlreadyObjected('a second objection to the same measure');
      await tx.publish(new ObjectionMade(siteId, measure.reportId, measureId, measure.takenById, madeAt));
    });
  }

  /** A second person decides (D26); is the poster right, then what was done is undone. */
  decide(actor: Actor, member: Member | null, which: Which, form: DecisionDto): Promise<void> {
    const decidedAt = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { siteId, measureId } = which;
      const looker = lookerOf(actor, member, await this.moderation.moderatorsOf(siteId, tx.manager));
      const measure = await measureNamed(tx, which);
      assertMayDecide(looker, measure);

      const decision = { outcome: form.uitkomst, answer: form.antwoord, decidedById: looker.personId, decidedAt };
      const { affected } = await tx.manager.update(Objection, { measureId, outcome: IsNull() }, decision);
      if (affected !== 1) throw new AlreadyDecided('no open objection on this measure');

      if (form.uitkomst === 'gelijk') await this.reverse(tx, measure, decidedAt);
      const what = form.uitkomst === 'gelijk' ? 'bezwaar-gelijk' : 'bezwaar-blijft';
      await this.log.write(tx, {
        siteId,
        personId: looker.personId,
        role: looker.as,
        what,
        featureKey: 'spelregels-melden',
        reason: form.antwoord,
        at: decidedAt,
      });
      if (measure.posterId) await tx.publish(new ObjectionDecided(siteId, measureId, measure.posterId, form.uitkomst, form.antwoord, decidedAt));
    });
  }

  private async reverse(tx: Tx, measure: Measure, at: Date): Promise<void> {
    await tx.manager.update(Measure, { id: measure.id }, { reversedAt: at });
    if (measure.kind !== 'weghalen') return;
    const { featureKey, postId } = await tx.manager.findOneByOrFail(Report, { id: measure.reportId });
    if (featureKey && postId) await this.posts.show(tx, measure.siteId, featureKey, postId, at);
  }
}

async function measureNamed(tx: Tx, { siteId, measureId }: Which): Promise<Measure> {
  const measure = await tx.manager.findOneBy(Measure, { id: measureId, siteId });
  if (!measure) throw new NoSuchMeasure('no measure with this id on this site');
  return measure;
}
