import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { type OpenedSession, Person, PersonService, SessionService } from '../../../../accounts/index.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { newId } from '../../../../platform/database/ids.js';
import { insertOnce } from '../../../../platform/database/insert-once.js';
import type { Tx } from '../../../../platform/database/tx.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { Member } from '../../../../platform/security/actor.js';
import { hashOfToken, newToken } from '../../../../platform/security/tokens.js';
import { SiteLogService } from '../../../log/site-log.service.js';
import { Membership } from '../../../memberships/membership.entity.js';
import { GroupOwnerInvited } from '../../group-events.js';
import { GroupPage } from '../group-page.entity.js';
import { NoSuchGroup, NoSuchOwnerInvitation } from '../group.errors.js';
import { GroupOwnerInvitation } from './group-owner-invitation.entity.js';
import type { NewOwnerDto } from './owner.dto.js';

const LIFETIME = 30 * 24 * 60 * 60_000;

/** Who keeps the page of a group: the team hands it over, and takes it back. */
@Injectable()
export class GroupOwnersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonService,
    private readonly sessions: SessionService,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  invite(member: Member, slug: string, email: string): Promise<void> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LIFETIME);
    return this.unitOfWork.run(async (tx) => {
      const page = await pageOf(tx, member.siteId, slug);
      const token = newToken();
      const row = { id: newId(), groupId: page.id, email, tokenHash: hashOfToken(token), invitedById: member.personId, sentAt: now, expiresAt, usedAt: null };
      await tx.manager.insert(GroupOwnerInvitation, row);
      await tx.publish(new GroupOwnerInvited(member.siteId, page.id, page.name, email, token, expiresAt, now));
      await this.note(tx, page, member, 'groep-beheerder-gevraagd');
    });
  }

  /** The team keeps the page again, for instance because its keeper moved away; open invitations end. */
  takeBack(member: Member, slug: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const page = await pageOf(tx, member.siteId, slug);
      await tx.manager.update(GroupPage, { id: page.id }, { ownerId: null });
      await tx.manager.update(GroupOwnerInvitation, { groupId: page.id, usedAt: IsNull() }, { usedAt: this.clock.now() });
      await this.note(tx, page, member, 'groep-bij-team');
    });
  }

  /** For who is signed in. */
  async accept(siteId: string, token: string, personId: string): Promise<GroupPage> {
    return this.unitOfWork.run((tx) => this.handOver(tx, siteId, token, () => Promise.resolve(personId)));
  }

  /** For who has no account yet: the link came to this address, so it is theirs. */
  async acceptAsNewcomer(siteId: string, token: string, form: NewOwnerDto, device: string): Promise<{ page: GroupPage; session: OpenedSession }> {
    return this.unitOfWork.run(async (tx) => {
      const page = await this.handOver(tx, siteId, token, async (email) => {
        // a link that is passed on must not open an account that exists already
        if (await tx.manager.existsBy(Person, { email })) throw new NoSuchOwnerInvitation('an account with this address exists: sign in first');
        return (await this.people.register(tx, { email, firstName: form.voornaam, lastName: form.achternaam })).id;
      });
      return { page, session: await this.sessions.open(tx, page.ownerId ?? '', device) };
    });
  }

  private async handOver(tx: Tx, siteId: string, token: string, personFor: (email: string) => Promise<string>): Promise<GroupPage> {
    const now = this.clock.now();
    const open = { tokenHash: hashOfToken(token), usedAt: IsNull(), expiresAt: MoreThan(now) };
    const invitation = await tx.manager.findOneBy(GroupOwnerInvitation, open);
    const page = invitation && (await tx.manager.findOneBy(GroupPage, { id: invitation.groupId, siteId }));
    if (!invitation || !page) throw new NoSuchOwnerInvitation('unknown, used or expired');
    const personId = await personFor(invitation.email);
    await tx.manager.update(GroupOwnerInvitation, { groupId: page.id, usedAt: IsNull() }, { usedAt: now });
    await tx.manager.update(GroupPage, { id: page.id }, { ownerId: personId });
    await insertOnce(tx, Membership, { siteId, personId }, { siteId, personId, role: 'lid', functionTitle: null, joinedAt: now, endedAt: null });
    await this.note(tx, page, { personId, role: 'lid' }, 'groep-heeft-beheerder');
    return { ...page, ownerId: personId };
  }

  private note(tx: Tx, { siteId, name }: GroupPage, { personId, role }: Pick<Member, 'personId' | 'role'>, what: string): Promise<void> {
    return this.log.write(tx, { siteId, personId, role, what, featureKey: 'groepen', reason: name, at: this.clock.now() });
  }
}

async function pageOf(tx: Tx, siteId: string, slug: string): Promise<GroupPage> {
  const page = await tx.manager.findOneBy(GroupPage, { siteId, slug });
  if (!page) throw new NoSuchGroup('no group with this address on this site');
  return page;
}
