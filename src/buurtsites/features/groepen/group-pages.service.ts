import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { newId } from '../../../platform/database/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Member } from '../../../platform/security/actor.js';
import { SiteLogService } from '../../log/site-log.service.js';
import { NO_PHOTO, type PhotoInput, PhotosService } from '../../photos/photos.service.js';
import { EntryChanged } from '../../posts/entry-changed.event.js';
import { PostingRights } from '../../posts/posting-rights.js';
import type { GroupDto } from './dto/group.dto.js';
import { freeSlug } from './group-address.js';
import { GroupProposed } from '../group-events.js';
import { GroupPage } from './group-page.entity.js';
import { assertPublishable, wordsOf } from './group-words.js';
import { HiddenByModerators, NoSuchGroup } from './group.errors.js';
import { assertMayDecline, assertMayEdit, assertMayTakeDown, type Keeper, posterOf } from './group.policy.js';

interface Which {
  readonly siteId: string;
  readonly slug: string;
}

const NOT_DECLINED = { declinedAt: null, declinedById: null };

@Injectable()
export class GroupPagesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: PostingRights,
    private readonly photos: PhotosService,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** A buurtverbinder makes a page; what others write is a proposal until a buurtverbinder places it. */
  create(member: Member, form: GroupDto, photo: PhotoInput = NO_PHOTO): Promise<GroupPage> {
    const { siteId, personId } = member;
    const now = this.clock.now();
    const isOfTeam = member.role === 'buurtverbinder';
    const publishedAt = isOfTeam && form.doe === 'plaatsen' ? now : null;
    return this.unitOfWork.run(async (tx) => {
      await this.rights.assertMayPost(tx, member);
      const words = wordsOf(form, null, now);
      if (publishedAt) assertPublishable(words);
      const slug = await freeSlug(tx, siteId, form.naam);
      const photoId = await this.photos.place(tx, { siteId, personId, currentId: null }, photo);
      const page: GroupPage = {
        id: newId(),
        siteId,
        slug,
        ...words,
        photoId,
        ownerId: null,
        createdById: personId,
        createdAt: now,
        updatedAt: now,
        publishedAt,
        ...NOT_DECLINED,
        hiddenAt: null,
      };
      await tx.manager.insert(GroupPage, page);
      if (!isOfTeam) await tx.publish(new GroupProposed(siteId, page.id, page.name, personId, now));
      await this.note(tx, member, page, publishedAt ? 'groep-geplaatst' : 'groep-voorgesteld');
      return page;
    });
  }

  update(keeper: Keeper, which: Which, form: GroupDto, photo: PhotoInput = NO_PHOTO): Promise<GroupPage> {
    const now = this.clock.now();
    return this.change(keeper, which, async (tx, page) => {
      assertMayEdit(keeper, page);
      await this.assertMayPost(tx, keeper, page);
      const words = wordsOf(form, page, now);
      const isPlaced = form.doe === 'plaatsen' || page.publishedAt !== null;
      if (isPlaced) assertPublishable(words);
      const publishedAt = isPlaced ? (page.publishedAt ?? now) : null;
      const placing = isPlaced ? { publishedAt, ...NOT_DECLINED } : {};
      const photoId = await this.photos.place(tx, { siteId: page.siteId, personId: keeper.personId, currentId: page.photoId }, photo);
      await tx.manager.update(GroupPage, { id: page.id }, { ...words, photoId, updatedAt: now, ...placing });
      await this.note(tx, keeper, page, page.publishedAt || !publishedAt ? 'groep-veranderd' : 'groep-geplaatst');
    });
  }

  publish(keeper: Keeper, which: Which): Promise<GroupPage> {
    return this.change(keeper, which, async (tx, page) => {
      await this.assertMayPost(tx, keeper, page);
      assertPublishable(page);
      await tx.manager.update(GroupPage, { id: page.id }, { publishedAt: page.publishedAt ?? this.clock.now(), ...NOT_DECLINED });
      await this.note(tx, keeper, page, 'groep-geplaatst');
    });
  }

  /** A proposal the team does not take over; it can be placed after all. */
  decline(keeper: Keeper, which: Which): Promise<GroupPage> {
    return this.change(keeper, which, async (tx, page) => {
      assertMayDecline(keeper, page);
      if (page.declinedAt) return;
      await tx.manager.update(GroupPage, { id: page.id }, { declinedAt: this.clock.now(), declinedById: keeper.personId });
      await this.note(tx, keeper, page, 'groep-afgewezen');
    });
  }

  /** Off the site, kept for its keeper. */
  takeDown(keeper: Keeper, which: Which): Promise<GroupPage> {
    return this.change(keeper, which, async (tx, page) => {
      await tx.manager.update(GroupPage, { id: page.id }, { publishedAt: null });
      await this.note(tx, keeper, page, 'groep-weggehaald');
    });
  }

  private change(keeper: Keeper, { siteId, slug }: Which, act: (tx: Tx, page: GroupPage) => Promise<void>): Promise<GroupPage> {
    return this.unitOfWork.run(async (tx) => {
      const page = await tx.manager.findOneBy(GroupPage, { siteId, slug });
      if (!page) throw new NoSuchGroup('no group with this address on this site');
      assertMayTakeDown(keeper, page);
      if (page.hiddenAt) throw new HiddenByModerators('this page was hidden by a moderator');
      await act(tx, page);
      return page;
    });
  }

  private assertMayPost(tx: Tx, keeper: Keeper, page: GroupPage): Promise<void> {
    return this.rights.assertMayPost(tx, posterOf(keeper, page));
  }

  private async note(tx: Tx, who: { personId: string; role?: Member['role']; member?: Member | null }, page: GroupPage, what: string): Promise<void> {
    const role = who.role ?? who.member?.role ?? 'lid';
    const at = this.clock.now();
    await this.log.write(tx, { siteId: page.siteId, personId: who.personId, role, what, featureKey: 'groepen', reason: page.name, at });
    await tx.publish(new EntryChanged(page.siteId, 'groepen', page.id, at));
  }
}
