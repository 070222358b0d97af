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
import type { MessageDto } from './dto/message.dto.js';
import { NewsMessage } from './news-message.entity.js';
import { wordsOf } from './news-words.js';
import { MessageHiddenByModerators, NoSuchMessage } from './news.errors.js';
import { TipsService } from './tips/tips.service.js';

export type NewMessage = MessageDto;

/** The messages of a site, kept by its buurtverbinders. What others want to tell reaches them as a tip. */
@Injectable()
export class NewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: PostingRights,
    private readonly photos: PhotosService,
    private readonly tips: TipsService,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  create(member: Member, form: NewMessage, photo: PhotoInput = NO_PHOTO): Promise<NewsMessage> {
    const { siteId, personId } = member;
    const now = this.clock.now();
    const isPublished = form.doe === 'plaatsen';
    return this.unitOfWork.run(async (tx) => {
      await this.rights.assertMayPost(tx, member);
      const tip = form.tip ? await this.tips.take(tx, siteId, form.tip) : null;
      const author = { authorId: tip?.senderId ?? personId, authorLabel: tip?.senderLabel ?? null };
      const photoId = await this.photos.place(tx, { siteId, personId, currentId: null }, photo);
      const message: NewsMessage = {
        id: newId(),
        siteId,
        ...wordsOf(form, null, now),
        ...author,
        photoId,
        createdAt: now,
        updatedAt: now,
        isPublished,
        publishedAt: isPublished ? now : null,
        hiddenAt: null,
      };
      await tx.manager.insert(NewsMessage, message);
      await this.note(tx, member, message, isPublished ? 'bericht-geplaatst' : 'bericht-bewaard');
      return message;
    });
  }

  update(member: Member, id: string, form: NewMessage, photo: PhotoInput = NO_PHOTO): Promise<NewsMessage> {
    return this.change(member, id, async (tx, message) => {
      await this.rights.assertMayPost(tx, member);
      const now = this.clock.now();
      const photoId = await this.photos.place(tx, { siteId: member.siteId, personId: member.personId, currentId: message.photoId }, photo);
      const isPlaced = !message.isPublished && form.doe === 'plaatsen';
      const placed = isPlaced ? { isPublished: true, publishedAt: message.publishedAt ?? now } : {};
      await tx.manager.update(NewsMessage, { id }, { ...wordsOf(form, message, now), ...placed, photoId, updatedAt: now });
      return isPlaced ? 'bericht-geplaatst' : 'bericht-veranderd';
    });
  }

  publish(member: Member, id: string): Promise<NewsMessage> {
    return this.change(member, id, async (tx, message) => {
      await this.rights.assertMayPost(tx, member);
      const published = { isPublished: true, publishedAt: message.publishedAt ?? this.clock.now() };
      const { affected } = await tx.manager.update(NewsMessage, { id, isPublished: false }, published);
      return affected === 0 ? null : 'bericht-geplaatst';
    });
  }

  /** Off the site, kept for the team. Also while posting rests: taking away is always allowed. */
  takeDown(member: Member, id: string): Promise<NewsMessage> {
    return this.change(member, id, async (tx) => {
      const { affected } = await tx.manager.update(NewsMessage, { id, isPublished: true }, { isPublished: false });
      return affected === 0 ? null : 'bericht-weggehaald';
    });
  }

  /** `act` gives what goes into the log; null when nothing changed. */
  private change(member: Member, id: string, act: (tx: Tx, message: NewsMessage) => Promise<string | null>): Promise<NewsMessage> {
    return this.unitOfWork.run(async (tx) => {
      const message = await tx.manager.findOneBy(NewsMessage, { id, siteId: member.siteId });
      if (!message) throw new NoSuchMessage('no message with this id on this site');
      if (message.hiddenAt) throw new MessageHiddenByModerators('this message was hidden by a moderator');
      const what = await act(tx, message);
      if (what) await this.note(tx, member, message, what);
      return message;
    });
  }

  private async note(tx: Tx, { siteId, personId, role }: Member, message: NewsMessage, what: string): Promise<void> {
    const at = this.clock.now();
    await this.log.write(tx, { siteId, personId, role, what, featureKey: 'nieuws', reason: message.title, at });
    await tx.publish(new EntryChanged(siteId, 'nieuws', message.id, at));
  }
}
