import type { DemoNeighbourhood } from '../../../platform/seeds/demo-content.js';
import type { MeetingPlaceDto } from './dto/meeting-place.dto.js';
import type { OwnCardDto } from './dto/own-card.dto.js';
import type { MeetingPlaceService } from './meeting-place.service.js';
import type { TeamCardsService } from './team-cards.service.js';

interface Content {
  readonly trefpunt?: MeetingPlaceDto & { readonly door: string };
  readonly kaartjes: Readonly<Record<string, Partial<OwnCardDto>>>;
}

export async function fillDemo({ content, member }: DemoNeighbourhood, cards: TeamCardsService, places: MeetingPlaceService): Promise<void> {
  const { trefpunt, kaartjes } = content as Content;
  for (const [name, card] of Object.entries(kaartjes)) await cards.saveOwn(member(name), { toestemming: 'ja', graag: '', ...card });
  if (trefpunt) await places.save(member(trefpunt.door), trefpunt);
}
