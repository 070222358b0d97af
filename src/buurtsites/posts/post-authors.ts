import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { Membership } from '../memberships/membership.entity.js';

/** Who put something on a site, as everybody may read it. */
@Injectable()
export class PostAuthors {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
  ) {}

  /** "Riet K.", "Marloes D., welzijnswerker, Welzijn Oost"; null for somebody without an account, or forgotten. */
  async lineOf(siteId: string, personId: string | null): Promise<string | null> {
    if (personId === null) return null;
    const [names, membership] = await Promise.all([
      this.people.namesOf([personId]),
      this.reader.manager.findOne(Membership, { where: { siteId, personId }, order: { joinedAt: 'DESC' } }),
    ]);
    const label = membership && labelOf(membership);
    return `${nameIn(names, personId).publicName}${label ? `, ${label}` : ''}`;
  }
}

/** A professional is never shown without their function (D7). */
function labelOf({ role, functionTitle }: Membership): string | null {
  return role === 'buurtverbinder' || role === 'lid' ? null : (functionTitle ?? role);
}
