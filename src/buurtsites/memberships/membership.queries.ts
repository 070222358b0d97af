import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { KeptQuery } from '../../platform/database/kept-query.js';
import type { Member, Role } from '../../platform/security/actor.js';
import { Site } from '../sites/site.entity.js';
import { Membership } from './membership.entity.js';

@Injectable()
export class MembershipQueries {
  private readonly ofPerson: KeptQuery<Member>;

  constructor(private readonly reader: DataSource) {
    this.ofPerson = new KeptQuery(reader, ['personId'], () => membershipsOf(reader));
  }

  /** Every neighbourhood a person takes part in, by name. */
  membersOf(personId: string): Promise<Member[]> {
    return this.ofPerson.rows({ personId });
  }

  /** Everyone who takes part in a neighbourhood now, in one of these roles. Inside a transaction: pass its manager. */
  activeIn(siteId: string, roles: Role | readonly Role[], manager: EntityManager = this.reader.manager): Promise<Membership[]> {
    return manager.find(Membership, { where: { siteId, role: In([roles].flat()), endedAt: IsNull() }, order: { joinedAt: 'ASC' } });
  }
}

const membershipsOf = (reader: DataSource): SelectQueryBuilder<Membership> =>
  reader
    .createQueryBuilder(Membership, 'membership')
    .innerJoin(Site, 'site', 'site.id = membership.siteId')
    .select([
      'membership.id AS id',
      'membership.personId AS "personId"',
      'membership.siteId AS "siteId"',
      'site.slug AS "siteSlug"',
      'site.name AS "siteName"',
      'membership.role AS role',
    ])
    .where('membership.personId = :personId AND membership.endedAt IS NULL')
    .orderBy('site.name');
