import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DemoNeighbourhood } from '../../../platform/seeds/demo-content.js';
import type { ConversationsService } from './conversations/conversations.service.js';
import type { MatchesService } from './conversations/matches.service.js';
import type { NoticeDto } from './dto/notice.dto.js';
import { expiryFrom } from './expiry/expiry.js';
import type { MatchmakersService } from './matchmakers/matchmakers.service.js';
import { Notice } from './notice.entity.js';
import type { NoticesService } from './notices.service.js';

interface Talk {
  readonly door: string;
  readonly zegt: string;
  readonly namens?: string;
  readonly antwoord?: string;
  readonly gelukt?: boolean;
}

type Line = NoticeDto & { readonly door: string; readonly daysAgo: number; readonly reacties?: readonly Talk[] };

interface Content {
  readonly koppelaars: readonly string[];
  readonly briefjes: readonly Line[];
}

interface Services {
  readonly notices: NoticesService;
  readonly conversations: ConversationsService;
  readonly matches: MatchesService;
  readonly matchmakers: MatchmakersService;
  readonly unitOfWork: UnitOfWork;
}

const DAY = 24 * 60 * 60 * 1000;

export async function fillDemo({ content, member }: DemoNeighbourhood, services: Services): Promise<void> {
  const { koppelaars, briefjes } = content as Content;
  const { notices, conversations, matches, matchmakers, unitOfWork } = services;
  const [first = ''] = koppelaars;
  await matchmakers.appoint(
    member(first),
    koppelaars.map((name) => member(name).personId),
  );
  for (const { door, daysAgo, reacties = [], ...form } of briefjes) {
    const notice = await notices.create(member(door), { ...form, ...(form.namens && { toestemming: 'ja' }) });
    for (const { door: who, zegt, namens = '', antwoord, gelukt } of reacties) {
      const talkId = await conversations.begin(member(who), notice.id, { bericht: zegt, namens, toestemming: namens && 'ja' });
      if (antwoord) await conversations.write(member(door), talkId, antwoord);
      if (gelukt) await matches.confirm(member(form.kant === 'vraag' ? door : who), talkId, { gevraagd: 'ja' });
    }
    const at = new Date(notice.createdAt.getTime() - daysAgo * DAY);
    const rest = notice.restsSince === null ? {} : { restsSince: at };
    await unitOfWork.run(({ manager }) => manager.update(Notice, { id: notice.id }, { createdAt: at, updatedAt: at, expiresAt: expiryFrom(at), ...rest }));
  }
}
