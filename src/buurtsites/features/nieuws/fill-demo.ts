import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DemoNeighbourhood } from '../../../platform/seeds/demo-content.js';
import { demoPhoto, type DemoPicture } from '../../photos/demo-photo.js';
import { NewsMessage } from './news-message.entity.js';
import type { NewsService } from './news.service.js';

interface Content extends DemoPicture {
  readonly door: string;
  readonly titel: string;
  readonly tekst: string;
  readonly daysAgo: number;
}

const DAY = 24 * 60 * 60 * 1000;

interface Services {
  readonly news: NewsService;
  readonly unitOfWork: UnitOfWork;
}

export async function fillDemo({ content, member }: DemoNeighbourhood, { news, unitOfWork }: Services): Promise<void> {
  for (const { door, titel, tekst, daysAgo, foto, alt } of content as readonly Content[]) {
    const picture = foto === undefined || alt === undefined ? {} : { foto, alt };
    const { id, createdAt } = await news.create(member(door), { titel, tekst, doe: 'plaatsen' }, await demoPhoto(picture));
    const at = new Date(createdAt.getTime() - daysAgo * DAY);
    await unitOfWork.run(({ manager }) => manager.update(NewsMessage, { id }, { createdAt: at, updatedAt: at, publishedAt: at }));
  }
}
