import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DemoNeighbourhood } from '../../../platform/seeds/demo-content.js';
import type { IdeaDto } from './dto/idea.dto.js';
import { Idea, type IdeaState } from './idea.entity.js';
import type { IdeasService } from './ideas.service.js';
import type { MergingService } from './merging/merging.service.js';
import type { SupportersService } from './support/supporters.service.js';
import type { FactsService } from './telling/facts.service.js';
import type { OutcomesService } from './telling/outcomes.service.js';

type Line = IdeaDto & {
  readonly key?: string;
  readonly door: string;
  readonly daysAgo: number;
  readonly mooi?: readonly string[];
  readonly mee?: readonly string[];
  readonly papier?: readonly string[];
  readonly mag?: { readonly door: string; readonly tekst: string };
  readonly uitkomst?: { readonly door: string; readonly stand: IdeaState; readonly tekst: string };
  /** The key of the idea in which it goes on. */
  readonly verder_in?: string;
};

interface Services {
  readonly ideas: IdeasService;
  readonly supporters: SupportersService;
  readonly merging: MergingService;
  readonly outcomes: OutcomesService;
  readonly facts: FactsService;
  readonly unitOfWork: UnitOfWork;
}

const DAY = 24 * 60 * 60 * 1000;

export async function fillDemo({ content, member }: DemoNeighbourhood, services: Services): Promise<void> {
  const { ideas, supporters, merging, outcomes, facts, unitOfWork } = services;
  const ids = new Map<string, string>();
  for (const { key, door, daysAgo, mooi = [], mee = [], papier = [], mag, uitkomst, verder_in: into, ...form } of content as readonly Line[]) {
    const { id, createdAt } = await ideas.create(member(door), { ...form, ...(form.namens && { toestemming: 'ja' }) });
    if (key) ids.set(key, id);
    for (const who of mooi) await supporters.support(member(who), id);
    for (const who of mee) await supporters.join(member(who), id);
    for (const naam of papier) await supporters.addFromPaper(member(door), id, { naam, mee: 'ja', toestemming: 'ja' });
    if (mag) await facts.tell(member(mag.door), id, { regel: mag.tekst });
    if (uitkomst) await outcomes.tell(member(uitkomst.door), id, uitkomst);
    const target = into && ids.get(into);
    if (target) await merging.merge(member(door), id, target);
    const at = new Date(createdAt.getTime() - daysAgo * DAY);
    await unitOfWork.run(({ manager }) => manager.update(Idea, { id }, { createdAt: at, updatedAt: at }));
  }
}
