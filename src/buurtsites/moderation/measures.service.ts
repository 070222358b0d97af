import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import { SiteLogService } from '../log/site-log.service.js';
import { PostRegistry } from '../posts/post-registry.js';
import type { MeasureDto } from './dto/measure.dto.js';
import { Measure, type MeasureKind } from './measure.entity.js';
import { HiddenByAdmin, MeasureTaken, ReportAnswered } from './moderation-events.js';
import { NoSuchReport, NothingToDoThisWith, SomebodyWasFirst } from './moderation.errors.js';
import { assertMayTake, type Looker, lookerOf } from './moderation.policy.js';
import { ModerationQueries } from './moderation.queries.js';
import { Report } from './report.entity.js';

const WEEK = 7 * 24 * 60 * 60_000;

/** The ladder of D26, one row per step of it. */
@Injectable()
export class MeasuresService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly moderation: ModerationQueries,
    private readonly posts: PostRegistry,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  take(actor: Actor, member: Member | null, where: { readonly siteId: string; readonly reportId: string }, form: MeasureDto): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { siteId, reportId } = where;
      const looker = lookerOf(actor, member, await this.moderation.moderatorsOf(siteId, tx.manager));
      const report = await tx.manager.findOneBy(Report, { id: reportId, siteId });
      if (!report) throw new NoSuchReport('no report with this id on this site');
      assertMayTake(looker, form.maatregel, report);
      assertFits(report, form.maatregel);
      if ((await tx.manager.countBy(Measure, { reportId })) !== Number(form.gezien)) throw new SomebodyWasFirst('the report changed meanwhile');

      const measure = this.measureOf(report, looker, form);
      await tx.manager.insert(Measure, measure);
      if (form.maatregel === 'weghalen' && report.featureKey && report.postId) {
        await this.posts.hide(tx, siteId, report.featureKey, report.postId, measure.takenAt);
      }
      await this.close(tx, report, measure);
      await this.tell(tx, report, measure);
    });
  }

  private measureOf(report: Report, looker: Looker, form: MeasureDto): Measure {
    const takenAt = this.clock.now();
    return {
      id: newId(),
      siteId: report.siteId,
      reportId: report.id,
      kind: form.maatregel,
      reason: form.reden,
      takenById: looker.personId,
      takenAs: looker.as,
      posterId: report.posterId,
      takenAt,
      pausesUntil: form.maatregel === 'pauze' ? new Date(takenAt.getTime() + Number(form.weken) * WEEK) : null,
      reversedAt: null,
    };
  }

  /** The first measure handles the report; the reporter's address has then done its work. */
  private async close(tx: Tx, report: Report, { takenAt, takenById, takenAs, kind, reason }: Measure): Promise<void> {
    await tx.manager.update(Report, { id: report.id }, { handledAt: report.handledAt ?? takenAt, answerTo: null });
    if (report.answerTo !== null) await tx.publish(new ReportAnswered(report.siteId, report.id, report.answerTo, takenAt));
    const about = { siteId: report.siteId, personId: takenById, role: takenAs, featureKey: 'spelregels-melden', at: takenAt };
    await this.log.write(tx, { ...about, what: `melding-${kind}`, reason });
  }

  private async tell(tx: Tx, report: Report, measure: Measure): Promise<void> {
    const { kind, posterId, reason, takenAt, pausesUntil, siteId } = measure;
    if (report.isPractice) return;
    if (measure.takenAs === 'beheer') await tx.publish(new HiddenByAdmin(siteId, report.id, report.postTitle, reason, takenAt));
    if (kind === 'niets' || posterId === null) return;
    await tx.publish(new MeasureTaken(siteId, measure.id, kind, posterId, report.postTitle, reason, pausesUntil, takenAt));
  }
}

/** Something to take away, or somebody to pause, must be there; a practice report may try everything. */
function assertFits({ isPractice, postId, posterId }: Report, kind: MeasureKind): void {
  if (isPractice) return;
  const isMissing = (kind === 'weghalen' && postId === null) || (kind === 'pauze' && posterId === null);
  if (isMissing) throw new NothingToDoThisWith(`${kind} on a report about nothing of the kind`);
}
