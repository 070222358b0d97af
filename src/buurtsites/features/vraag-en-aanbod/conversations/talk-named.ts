import type { EntityManager } from 'typeorm';
import { Notice } from '../notice.entity.js';
import { NoSuchConversation } from '../notice.errors.js';
import { NoticeReply } from './conversation.entities.js';

export interface Talk {
  readonly notice: Notice;
  readonly reply: NoticeReply;
}

/** The talk with this id on this site; whether it is theirs, the policy says. @throws NoSuchConversation */
export async function talkNamed(manager: EntityManager, siteId: string, replyId: string): Promise<Talk> {
  const reply = await manager.findOneBy(NoticeReply, { id: replyId });
  const notice = reply && (await manager.findOneBy(Notice, { id: reply.noticeId, siteId }));
  if (!reply || !notice) throw new NoSuchConversation('no talk with this id on this site');
  return { notice, reply };
}
