import { Injectable } from '@nestjs/common';
import { Attempts, networkOf } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Member } from '../../platform/security/actor.js';
import type { SiteRef } from '../features/feature-registry.js';
import { SiteLogService } from '../log/site-log.service.js';
import { PostRegistry } from '../posts/post-registry.js';
import type { ReportDto } from './dto/report.dto.js';
import { ReportReceived } from './moderation-events.js';
import { Report } from './report.entity.js';

const MOST_PER_QUARTER = 10;

@Injectable()
export class ReportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly posts: PostRegistry,
    private readonly attempts: Attempts,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** Anyone may report, without an account; who they are is not kept, only where they want an answer. */
  async receive(site: SiteRef, form: ReportDto, ip: string): Promise<void> {
    const post = form.over && form.bericht ? await this.posts.find(site, form.over, form.bericht) : null;
    const report: Report = {
      id: newId(),
      siteId: site.id,
      featureKey: post ? (form.over ?? null) : null,
      postId: post?.id ?? null,
      postTitle: post?.title.slice(0, 200) ?? null,
      postHref: post?.href ?? null,
      posterId: post?.posterId ?? null,
      reason: form.reden,
      words: form.woorden || null,
      answerTo: form.mail?.toLowerCase() || null,
      isPractice: false,
      receivedAt: this.clock.now(),
      handledAt: null,
    };
    await this.unitOfWork.run(async (tx) => {
      await this.attempts.count(tx, [{ what: 'report', whose: networkOf(ip), most: MOST_PER_QUARTER }]);
      await tx.manager.insert(Report, report);
      await tx.publish(new ReportReceived(report.siteId, report.id, report.postTitle, report.receivedAt));
    });
  }

  /** An example for the team to learn how a report is handled; it leaves the building nowhere. */
  practise({ siteId, personId, role }: Member): Promise<string> {
    const at = this.clock.now();
    const report = { ...PRACTICE, id: newId(), siteId, receivedAt: at };
    return this.unitOfWork.run(async (tx) => {
      await tx.manager.insert(Report, report);
      await this.log.write(tx, { siteId, personId, role, what: 'oefenmelding-gemaakt', featureKey: 'spelregels-melden', at });
      return report.id;
    });
  }
}

const PRACTICE: Omit<Report, 'id' | 'siteId' | 'receivedAt'> = {
  featureKey: null,
  postId: null,
  postTitle: 'Oefenbericht: “Die lui van nummer 12 deugen niet”',
  postHref: null,
  posterId: null,
  reason: 'kwetsend',
  words: 'Dit gaat over mijn buren. Iedereen weet wie het zijn. Ik vind dit niet kunnen.',
  answerTo: null,
  isPractice: true,
  handledAt: null,
};
