import { Injectable } from '@nestjs/common';
import { And, DataSource, type FindOptionsWhere, In, IsNull, LessThan, MoreThanOrEqual, Not } from 'typeorm';
import { nameIn, PeopleQueries } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { dayInWords } from '../../../platform/clock/in-words.js';
import { PhotoQueries, type ShownPhoto } from '../../photos/photo.queries.js';
import { bylineOf } from '../../posts/byline.js';
import { summaryOf } from '../../posts/summary.js';
import type { PhotoPlace } from '../../photos/photo-place.js';
import type { SiteRef } from '../feature-registry.js';
import { NewsMessage } from './news-message.entity.js';

export const PER_PAGE = 10;

interface NewsRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly byline: string;
  readonly photo: ShownPhoto | null;
}

const onSite = (siteId: string): FindOptionsWhere<NewsMessage> => ({ siteId, isPublished: true, hiddenAt: IsNull() });

@Injectable()
export class NewsQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly photos: PhotoQueries,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  find(siteId: string, id: string): Promise<NewsMessage | null> {
    return this.reader.manager.findOneBy(NewsMessage, { id, siteId });
  }

  /** Newest first; `page` counts from 1. */
  async listOf(site: SiteRef, page = 1, size = PER_PAGE): Promise<readonly NewsRow[]> {
    return this.rowsOf(
      site,
      await this.reader.manager.find(NewsMessage, { where: onSite(site.id), order: { publishedAt: 'DESC', id: 'DESC' }, skip: (page - 1) * size, take: size }),
    );
  }

  /** What is on the site and was placed from then until then, newest first. */
  async placedBetween(site: SiteRef, from: Date, until: Date, most: number): Promise<readonly NewsRow[]> {
    const where = { ...onSite(site.id), publishedAt: And(MoreThanOrEqual(from), LessThan(until)) };
    return this.rowsOf(site, await this.reader.manager.find(NewsMessage, { where, order: { publishedAt: 'DESC', id: 'DESC' }, take: most }));
  }

  /** What only the team sees: being written, or taken off. */
  async draftsOf(site: SiteRef): Promise<readonly NewsRow[]> {
    return this.rowsOf(
      site,
      await this.reader.manager.find(NewsMessage, {
        where: { siteId: site.id, isPublished: false, hiddenAt: IsNull() },
        order: { updatedAt: 'DESC', id: 'DESC' },
      }),
    );
  }

  /** Of these, what is on the site. */
  async rowsNamed(site: SiteRef, ids: readonly string[]): Promise<readonly NewsRow[]> {
    return this.rowsOf(site, await this.reader.manager.findBy(NewsMessage, { ...onSite(site.id), id: In(ids) }));
  }

  countOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(NewsMessage, onSite(siteId));
  }

  behalfCountOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(NewsMessage, { ...onSite(siteId), onBehalfOf: Not(IsNull()) });
  }

  async writersOf(siteId: string): Promise<number> {
    const row = await this.reader
      .createQueryBuilder(NewsMessage, 'message')
      .select('COUNT(DISTINCT message.authorId)', 'count')
      .where('message.siteId = :siteId AND message.isPublished = :isPublished AND message.hiddenAt IS NULL', { siteId, isPublished: true })
      .getRawOne<{ count: number | string }>();
    return Number(row?.count ?? 0);
  }

  async placesOfPhotos(site: SiteRef, photoIds: readonly string[]): Promise<ReadonlyMap<string, PhotoPlace>> {
    const messages = await this.reader.manager.findBy(NewsMessage, { siteId: site.id, photoId: In(photoIds) });
    const placeOf = ({ id, title, isPublished, hiddenAt }: NewsMessage): PhotoPlace => ({
      title: `Nieuws: ${title}`,
      href: `/buurt/${site.slug}/nieuws/${id}`,
      isPublic: isPublished && hiddenAt === null,
    });
    return new Map(messages.map((message) => [message.photoId ?? '', placeOf(message)]));
  }

  photoOf(site: SiteRef, { photoId }: NewsMessage): Promise<ShownPhoto | null> {
    return this.photos.one(site, photoId);
  }

  async bylineOf(message: NewsMessage): Promise<string> {
    const names = await this.people.namesOf(authorsOf([message]));
    return bylineOf(nameIn(names, message.authorId).publicName, message);
  }

  private async rowsOf(site: SiteRef, messages: readonly NewsMessage[]): Promise<readonly NewsRow[]> {
    const [photos, names] = await Promise.all([
      this.photos.shown(
        site,
        messages.map((message) => message.photoId),
      ),
      this.people.namesOf(authorsOf(messages)),
    ]);
    const now = this.clock.now();
    return messages.map((message) => ({
      id: message.id,
      title: message.title,
      href: `/buurt/${site.slug}/nieuws/${message.id}`,
      summary: summaryOf(message.text),
      byline: `${bylineOf(nameIn(names, message.authorId).publicName, message)} · ${dayInWords(message.publishedAt ?? message.updatedAt, now)}`,
      photo: photos.get(message.photoId ?? '') ?? null,
    }));
  }
}

const authorsOf = (messages: readonly NewsMessage[]): readonly string[] => messages.map((message) => message.authorId).filter((id) => id !== null);
