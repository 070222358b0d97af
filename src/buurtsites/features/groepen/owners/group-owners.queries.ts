import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { nameIn, PeopleQueries, Person } from '../../../../accounts/index.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { hashOfToken } from '../../../../platform/security/tokens.js';
import { GroupPage } from '../group-page.entity.js';
import { GroupOwnerInvitation } from './group-owner-invitation.entity.js';

@Injectable()
export class GroupOwnersQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  /** What a link offers; null when it no longer works. */
  async offeredBy(siteId: string, token: string): Promise<{ readonly name: string; readonly email: string; readonly hasAccount: boolean } | null> {
    const open = { tokenHash: hashOfToken(token), usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    const invitation = await this.reader.manager.findOneBy(GroupOwnerInvitation, open);
    const page = invitation && (await this.reader.manager.findOneBy(GroupPage, { id: invitation.groupId, siteId }));
    if (!invitation || !page) return null;
    return { name: page.name, email: invitation.email, hasAccount: await this.reader.manager.existsBy(Person, { email: invitation.email }) };
  }

  async keeperOf({ ownerId }: GroupPage): Promise<string | null> {
    return ownerId === null ? null : nameIn(await this.people.namesOf([ownerId]), ownerId).publicName;
  }
}
