import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere, In, IsNull, MoreThan, Not } from 'typeorm';
import { nameIn, PeopleQueries } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { agoInWords } from '../../../platform/clock/in-words.js';
import { bylineOf } from '../../posts/byline.js';
import { summaryOf } from '../../posts/summary.js';
import type { SiteRef } from '../feature-registry.js';
import { Notice, NOTICE_KINDS, type NoticeKind, type Side } from './notice.entity.js';
import { SIDE_TAGS } from './notice-words.js';

export const PER_PAGE = 12;

export interface Wanted {
  readonly side: Side | null;
  readonly kind: NoticeKind | null;
}

export interface NoticeRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly tag: { readonly tone: string; readonly label: string };
  readonly isOffer: boolean;
  readonly byline: string;
}

const NEWEST_FIRST = { createdAt: 'DESC', id: 'DESC' } as const;

@Injectable()
export class NoticeQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  find(siteId: string, id: string): Promise<Notice | null> {
    return this.reader.manager.findOneBy(Notice, { id, siteId });
  }

  /** Everything on the board, newest first. */
  openOn(siteId: string): Promise<Notice[]> {
    return this.reader.manager.find(Notice, { where: this.onBoard({ siteId }), order: NEWEST_FIRST });
  }

  /** `page` counts from 1. */
  async listOf(site: SiteRef, { side, kind }: Wanted, page = 1, size = PER_PAGE): Promise<{ readonly rows: readonly NoticeRow[]; readonly count: number }> {
    const where = this.onBoard({ siteId: site.id, ...(side && { side }), ...(kind && { kind }) });
    const [notices, count] = await this.reader.manager.findAndCount(Notice, { where, order: NEWEST_FIRST, skip: (page - 1) * size, take: size });
    return { rows: await this.rowsOf(site, notices), count };
  }

  async kindsOn(siteId: string): Promise<readonly NoticeKind[]> {
    const open = await this.reader.manager.find(Notice, { select: { id: true, kind: true }, where: this.onBoard({ siteId }) });
    return NOTICE_KINDS.filter((kind) => open.some((notice) => notice.kind === kind));
  }

  countOf(siteId: string, side?: Side): Promise<number> {
    return this.reader.manager.countBy(Notice, this.onBoard({ siteId, ...(side && { side }) }));
  }

  behalfCountOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(Notice, this.onBoard({ siteId, onBehalfOf: Not(IsNull()) }));
  }

  /** Of these, what is on the board. */
  async rowsNamed(site: SiteRef, ids: readonly string[]): Promise<readonly NoticeRow[]> {
    return this.rowsOf(site, await this.reader.manager.findBy(Notice, this.onBoard({ siteId: site.id, id: In(ids) })));
  }

  /** What somebody put on this board themselves, also when it no longer hangs there. */
  async ownOf(site: SiteRef, personId: string): Promise<readonly Notice[]> {
    return this.reader.manager.find(Notice, { where: { siteId: site.id, authorId: personId }, order: NEWEST_FIRST });
  }

  async bylineOf(notice: Notice): Promise<string> {
    const names = await this.people.namesOf(notice.authorId ? [notice.authorId] : []);
    return bylineOf(nameIn(names, notice.authorId).publicName, notice);
  }

  async rowsOf(site: SiteRef, notices: readonly Notice[]): Promise<readonly NoticeRow[]> {
    const names = await this.people.namesOf(notices.map(({ authorId }) => authorId).filter((id) => id !== null));
    const now = this.clock.now();
    return notices.map((notice) => ({
      id: notice.id,
      title: notice.title,
      href: `/buurt/${site.slug}/vraag-en-aanbod/${notice.id}`,
      summary: summaryOf(notice.text),
      tag: SIDE_TAGS[notice.side],
      isOffer: notice.side === 'aanbod',
      byline: `${bylineOf(nameIn(names, notice.authorId).publicName, notice)} · ${agoInWords(notice.createdAt, now)}`,
    }));
  }

  /** The same as `isOnBoard`, for the database. */
  private onBoard(where: FindOptionsWhere<Notice>): FindOptionsWhere<Notice>[] {
    const there = { ...where, closedAt: IsNull(), hiddenAt: IsNull() };
    return [
      { ...there, restsSince: Not(IsNull()) },
      { ...there, restsSince: IsNull(), expiresAt: MoreThan(this.clock.now()) },
    ];
  }
}
