import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type { Member, Role } from '../../platform/security/actor.js';
import { Site } from '../sites/site.entity.js';
import { Membership } from './membership.entity.js';

@Injectable()
export class MembershipQueries {
  constructor(private readonly reader: DataSource) {}

  /** Every neighbourhood a person takes part in, by name. */
  membersOf(personId: string): Promise<Member[]> {
    return this.reader
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
      .where('membership.personId = :personId AND membership.endedAt IS NULL', { personId })
      .orderBy('site.name')
      .getRawMany<Member>();
  }

  /** Everyone who takes part in a neighbourhood now, in one of these roles. Inside a transaction: pass its manager. */
  activeIn(siteId: string, roles: Role | readonly Role[], manager: EntityManager = this.reader.manager): Promise<Membership[]> {
    return manager.find(Membership, { where: { siteId, role: In([roles].flat()), endedAt: IsNull() }, order: { joinedAt: 'ASC' } });
  }
}
