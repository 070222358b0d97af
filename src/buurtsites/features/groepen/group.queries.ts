import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { nameIn, PeopleQueries } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { agoInWords } from '../../../platform/clock/in-words.js';
import { markdown } from '../../../platform/web/markdown.js';
import type { PhotoPlace } from '../../photos/photo-place.js';
import { PhotoQueries, type ShownPhoto } from '../../photos/photo.queries.js';
import { shownPhone } from '../../posts/phone.js';
import type { SiteRef } from '../feature-registry.js';
import { KIND_LABELS } from './group-kinds.js';
import { GROUP_KINDS, type GroupKind, GroupPage } from './group-page.entity.js';

interface GroupRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly initials: string;
  readonly photo: ShownPhoto | null;
}

const MOST_DECLINED = 30;

@Injectable()
export class GroupQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly photos: PhotoQueries,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  find(siteId: string, slug: string): Promise<GroupPage | null> {
    return this.reader.manager.findOneBy(GroupPage, { siteId, slug });
  }

  /** What is on the site, by name; of one kind when given. */
  async listOf(site: SiteRef, kind: GroupKind | null = null): Promise<readonly GroupRow[]> {
    const pages = await this.reader.manager.find(GroupPage, {
      where: { siteId: site.id, publishedAt: Not(IsNull()), hiddenAt: IsNull(), ...(kind && { kind }) },
    });
    return this.rowsOf(site, pages);
  }

  /** Of these, what is on the site. */
  async rowsNamed(site: SiteRef, ids: readonly string[]): Promise<readonly GroupRow[]> {
    return this.rowsOf(site, await this.reader.manager.findBy(GroupPage, { id: In(ids), siteId: site.id, publishedAt: Not(IsNull()), hiddenAt: IsNull() }));
  }

  /** What waits for the team: drafts and proposals. */
  async waitingFor(site: SiteRef): Promise<readonly GroupRow[]> {
    const pages = await this.reader.manager.find(GroupPage, { where: { siteId: site.id, publishedAt: IsNull(), hiddenAt: IsNull(), declinedAt: IsNull() } });
    return this.rowsOf(site, pages);
  }

  /** Proposals the team did not take over, the newest first: who decided so, and a way to place them after all. */
  async declinedOn({ id: siteId, slug: siteSlug }: SiteRef): Promise<readonly object[]> {
    const where = { siteId, publishedAt: IsNull(), hiddenAt: IsNull(), declinedAt: Not(IsNull()) };
    const pages = await this.reader.manager.find(GroupPage, { where, order: { declinedAt: 'DESC' }, take: MOST_DECLINED });
    const names = await this.people.namesOf(pages.flatMap(({ declinedById }) => declinedById ?? []));
    const now = this.clock.now();
    return pages.map(({ name, slug, declinedAt, declinedById }) => ({
      title: name,
      href: `/buurt/${siteSlug}/groepen/${slug}`,
      who: `${nameIn(names, declinedById).firstName}, ${agoInWords(declinedAt ?? now, now)}`,
      action: `/buurt/${siteSlug}/groepen/${slug}/plaatsing`,
    }));
  }

  async placesOfPhotos(site: SiteRef, photoIds: readonly string[]): Promise<ReadonlyMap<string, PhotoPlace>> {
    const pages = await this.reader.manager.findBy(GroupPage, { siteId: site.id, photoId: In(photoIds) });
    const placeOf = ({ slug, name, publishedAt, hiddenAt, ownerId }: GroupPage): PhotoPlace => ({
      title: `Groepen: ${name}`,
      href: `/buurt/${site.slug}/groepen/${slug}`,
      isPublic: publishedAt !== null && hiddenAt === null,
      keeperId: ownerId,
    });
    return new Map(pages.map((page) => [page.photoId ?? '', placeOf(page)]));
  }

  photoOf(site: SiteRef, { photoId }: GroupPage): Promise<ShownPhoto | null> {
    return this.photos.one(site, photoId);
  }

  /** The kinds that are there, to choose from. */
  async kindsOn(siteId: string): Promise<readonly GroupKind[]> {
    const rows = await this.reader
      .createQueryBuilder(GroupPage, 'page')
      .select('DISTINCT page.kind', 'kind')
      .where('page.siteId = :siteId AND page.publishedAt IS NOT NULL AND page.hiddenAt IS NULL', { siteId })
      .getRawMany<{ kind: GroupKind }>();
    const present = new Set(rows.map((row) => row.kind));
    return GROUP_KINDS.filter((kind) => present.has(kind));
  }

  /** Pages on the site with a contact of their own. */
  countOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(GroupPage, { siteId, publishedAt: Not(IsNull()), hiddenAt: IsNull(), contactConsentAt: Not(IsNull()) });
  }

  private async rowsOf(site: SiteRef, pages: readonly GroupPage[]): Promise<readonly GroupRow[]> {
    const photos = await this.photos.shown(
      site,
      pages.map((page) => page.photoId),
    );
    return [...pages].sort(byName).map((page) => rowOf(page, site.slug, photos.get(page.photoId ?? '') ?? null));
  }
}

const byName = (a: GroupPage, b: GroupPage): number => a.name.localeCompare(b.name, 'nl');

const rowOf = (page: GroupPage, siteSlug: string, photo: ShownPhoto | null): GroupRow => ({
  id: page.id,
  title: page.name,
  href: `/buurt/${siteSlug}/groepen/${page.slug}`,
  summary: `${KIND_LABELS[page.kind]} · ${page.meets}`,
  initials: [...page.name].find((sign) => /[\p{L}\p{N}]/u.test(sign))?.toUpperCase() ?? '•',
  photo,
});

/** A page in ready words, as everybody may see it. */
export const shownGroup = (page: GroupPage): object => ({
  name: page.name,
  kind: KIND_LABELS[page.kind],
  description: markdown(page.description),
  meets: page.meets,
  joining: page.joining,
  website: page.website && { href: page.website, text: new URL(page.website).hostname.replace(/^www\./, '') },
  contactName: page.contactConsentAt && page.contactName,
  phone: page.contactConsentAt && page.contactPhone ? shownPhone(page.contactPhone) : null,
  mayBeWrittenTo: page.contactConsentAt !== null && page.contactEmail !== null,
});
