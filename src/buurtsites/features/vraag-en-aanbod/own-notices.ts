import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { SiteRef } from '../feature-registry.js';
import { NoticeQueries } from './notice.queries.js';
import { isOnBoard } from './notice.policy.js';
import { SIDE_TAGS } from './notice-words.js';
import { leftOf } from './notice-show.js';

/** What somebody put on this board, with how long it stays and one press to let it stay longer. */
@Injectable()
export class OwnNotices {
  constructor(
    private readonly notices: NoticeQueries,
    private readonly clock: Clock,
  ) {}

  async of(site: SiteRef, personId: string): Promise<readonly object[]> {
    const now = this.clock.now();
    return (await this.notices.ownOf(site, personId)).map((notice) => {
      const onBoard = isOnBoard(notice, now);
      const href = `/buurt/${site.slug}/vraag-en-aanbod/${notice.id}`;
      return {
        title: notice.title,
        href,
        tag: SIDE_TAGS[notice.side],
        state: onBoard ? leftOf(notice, onBoard, now) : notice.hiddenAt ? 'Weggehaald door de moderatoren.' : 'Hangt niet meer op het bord.',
        extendAction: notice.hiddenAt ? null : `${href}/verlenging`,
        extendText: onBoard ? 'Nog 30 dagen' : 'Hang terug, 30 dagen',
      };
    });
  }
}
