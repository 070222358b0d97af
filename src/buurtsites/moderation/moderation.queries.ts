import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import { Membership } from '../memberships/membership.entity.js';
import { Measure } from './measure.entity.js';
import { Moderator } from './moderator.entity.js';
import { Objection } from './objection.entity.js';
import { Report } from './report.entity.js';

export interface ReportFile {
  readonly report: Report;
  /** Oldest first. */
  readonly measures: readonly { readonly measure: Measure; readonly objection: Objection | null }[];
}

@Injectable()
export class ModerationQueries {
  constructor(private readonly reader: DataSource) {}

  /** The people chosen to look at reports who are still buurtverbinder. Inside a transaction: pass its manager. */
  async moderatorsOf(siteId: string, manager: EntityManager = this.reader.manager): Promise<readonly string[]> {
    const rows = await manager
      .createQueryBuilder(Moderator, 'moderator')
      .innerJoin(
        Membership,
        'member',
        `member.personId = moderator.personId AND member.siteId = moderator.siteId AND member.role = 'buurtverbinder' AND member.endedAt IS NULL`,
      )
      .select('moderator.personId', 'personId')
      .where('moderator.siteId = :siteId', { siteId })
      .orderBy('moderator.appointedAt')
      .getRawMany<{ personId: string }>();
    return rows.map((row) => row.personId);
  }

  /** Until when somebody may not post here; null when they may. Inside a transaction: pass its manager. */
  async pausedUntil(siteId: string, personId: string, now: Date, manager: EntityManager = this.reader.manager): Promise<Date | null> {
    const pause = await manager.findOne(Measure, {
      where: { siteId, posterId: personId, kind: 'pauze', reversedAt: IsNull(), pausesUntil: MoreThan(now) },
      order: { pausesUntil: 'DESC' },
    });
    return pause?.pausesUntil ?? null;
  }

  /** Waiting first, then the newest of what was handled. */
  async reportsOf(
    siteId: string,
  ): Promise<{ readonly waiting: readonly Report[]; readonly handled: readonly Report[]; readonly objectedIds: ReadonlySet<string> }> {
    const waiting = await this.reader.manager.find(Report, { where: { siteId, handledAt: IsNull() }, order: { receivedAt: 'ASC' } });
    const handled = await this.reader.manager
      .createQueryBuilder(Report, 'report')
      .where('report.siteId = :siteId AND report.handledAt IS NOT NULL', { siteId })
      .orderBy('report.handledAt', 'DESC')
      .take(50)
      .getMany();
    return { waiting, handled, objectedIds: await this.withOpenObjection(siteId) };
  }

  async fileOf(siteId: string, reportId: string): Promise<ReportFile | null> {
    const report = await this.reader.manager.findOneBy(Report, { id: reportId, siteId });
    if (!report) return null;
    const measures = await this.reader.manager.find(Measure, { where: { reportId }, order: { takenAt: 'ASC' } });
    const objections = await this.reader.manager.findBy(Objection, { measureId: In(measures.map(({ id }) => id)) });
    return { report, measures: measures.map((measure) => ({ measure, objection: objections.find(({ measureId }) => measureId === measure.id) ?? null })) };
  }

  /** A measure as its poster may see it. */
  async measureFor(personId: string, siteId: string, measureId: string): Promise<{ measure: Measure; report: Report; objection: Objection | null } | null> {
    const measure = await this.reader.manager.findOneBy(Measure, { id: measureId, siteId, posterId: personId });
    if (!measure || measure.kind === 'niets') return null;
    const report = await this.reader.manager.findOneByOrFail(Report, { id: measure.reportId });
    return { measure, report, objection: await this.reader.manager.findOneBy(Objection, { measureId }) };
  }

  countHandled(siteId: string): Promise<number> {
    return this.reader.createQueryBuilder(Report, 'report').where('report.siteId = :siteId AND report.handledAt IS NOT NULL', { siteId }).getCount();
  }

  private async withOpenObjection(siteId: string): Promise<ReadonlySet<string>> {
    const rows = await this.reader
      .createQueryBuilder(Objection, 'objection')
      .innerJoin(Measure, 'measure', 'measure.id = objection.measureId')
      .select('measure.reportId', 'reportId')
      .where('measure.siteId = :siteId AND objection.outcome IS NULL', { siteId })
      .getRawMany<{ reportId: string }>();
    return new Set(rows.map(({ reportId }) => reportId));
  }
}
