import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { publicNameOf, Person } from '../../../accounts/index.js';
import type { Member, Role } from '../../../platform/security/actor.js';
import { Membership } from '../../memberships/membership.entity.js';
import type { PhotoPlace } from '../../photos/photo-place.js';
import { PhotoQueries, type ShownPhoto } from '../../photos/photo.queries.js';
import { type ShownPhone, shownPhone } from '../../posts/phone.js';
import type { SiteRef } from '../feature-registry.js';
import { MeetingPlace } from './meeting-place.entity.js';
import { TeamCard } from './team-card.entity.js';

export interface ShownCard {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly isResident: boolean;
  /** "Buurtverbinder", or a professional's function and organisation (D7). */
  readonly roleLine: string;
  readonly likes: string;
  readonly phone: ShownPhone | null;
  readonly email: string | null;
  readonly isReachable: boolean;
  readonly isEntrusted: boolean;
  readonly photo: ShownPhoto | null;
}

interface CardRow {
  readonly id: string;
  readonly name: string | null;
  readonly likes: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly role: Role | null;
  readonly functionTitle: string | null;
  readonly photoId: string | null;
}

@Injectable()
export class TeamQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly photos: PhotoQueries,
  ) {}

  /** Residents first, then professionals; within each by name. Who has left the team is not shown. */
  async cardsOf(site: SiteRef): Promise<readonly ShownCard[]> {
    const rows = await this.rowsOn(site.id, this.reader.manager);
    const photos = await this.photos.shown(
      site,
      rows.map((row) => row.photoId),
    );
    return rows
      .map((row) => shownCard(row, photos.get(row.photoId ?? '') ?? null))
      .sort((a, b) => Number(b.isResident) - Number(a.isResident) || a.name.localeCompare(b.name, 'nl'));
  }

  async placesOfPhotos(site: SiteRef, photoIds: readonly string[]): Promise<ReadonlyMap<string, PhotoPlace>> {
    const cards = await this.cards(site.id, this.reader.manager)
      .select('card.photoId', 'photoId')
      .andWhere({ photoId: In(photoIds) })
      .getRawMany<{ photoId: string }>();
    return new Map(cards.map(({ photoId }) => [photoId, { title: 'Ons team', href: `/buurt/${site.slug}/ons-team`, isPublic: true }]));
  }

  countOf(siteId: string): Promise<number> {
    return this.cards(siteId, this.reader.manager).getCount();
  }

  /** What everybody may read of the cards, without pictures. */
  async namesOn(siteId: string, manager: EntityManager): Promise<readonly ShownCard[]> {
    return (await this.rowsOn(siteId, manager)).map((row) => shownCard(row, null));
  }

  placeOf(siteId: string, manager: EntityManager = this.reader.manager): Promise<MeetingPlace | null> {
    return manager.findOneBy(MeetingPlace, { siteId });
  }

  ownCard({ siteId, personId }: Member): Promise<TeamCard | null> {
    return this.reader.manager.findOneBy(TeamCard, { siteId, personId });
  }

  entrustedCard(siteId: string, id: string): Promise<TeamCard | null> {
    return this.reader.manager.findOneBy(TeamCard, { id, siteId, personId: IsNull() });
  }

  async functionOf(member: Member): Promise<string> {
    return (await this.reader.manager.findOneBy(Membership, { id: member.id }))?.functionTitle ?? '';
  }

  private rowsOn(siteId: string, manager: EntityManager): Promise<CardRow[]> {
    return this.cards(siteId, manager)
      .select(['card.id AS id', 'card.name AS name', 'card.likes AS likes', 'card.phone AS phone', 'card.email AS email', 'card.photoId AS "photoId"'])
      .addSelect(['person.firstName AS "firstName"', 'person.lastName AS "lastName"', 'member.role AS role', 'member.functionTitle AS "functionTitle"'])
      .getRawMany<CardRow>();
  }

  private cards(siteId: string, manager: EntityManager) {
    return manager
      .createQueryBuilder(TeamCard, 'card')
      .leftJoin(Person, 'person', 'person.id = card.personId')
      .leftJoin(Membership, 'member', 'member.personId = card.personId AND member.siteId = card.siteId AND member.endedAt IS NULL')
      .where('card.siteId = :siteId', { siteId })
      .andWhere(`(card.personId IS NULL OR member.role IN ('buurtverbinder', 'wijkprofessional'))`);
  }
}

function shownCard(row: CardRow, photo: ShownPhoto | null): ShownCard {
  const name = row.name ?? publicNameOf(row.firstName ?? '', row.lastName ?? '');
  const isResident = row.role !== 'wijkprofessional';
  return {
    id: row.id,
    name,
    initials: name
      .split(' ')
      .map((part) => part.charAt(0))
      .join('')
      .toUpperCase(),
    isResident,
    roleLine: isResident ? 'Buurtverbinder' : (row.functionTitle ?? 'Professional'),
    likes: row.likes,
    phone: row.phone === null ? null : shownPhone(row.phone),
    email: row.email,
    isReachable: row.phone !== null || row.email !== null,
    isEntrusted: row.name !== null,
    photo,
  };
}
