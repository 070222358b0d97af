import type { EntityManager } from 'typeorm';
import { Idea } from './idea.entity.js';
import { IdeaHiddenByModerators, IdeaIsElsewhere, NoSuchIdea } from './idea.errors.js';
import { isOnSite } from './idea.policy.js';

/** The idea with this id on this site, not hidden. @throws NoSuchIdea, IdeaHiddenByModerators */
export async function ideaNamed(manager: EntityManager, siteId: string, id: string): Promise<Idea> {
  const idea = await manager.findOneBy(Idea, { id, siteId });
  if (!idea) throw new NoSuchIdea('no idea with this id on this site');
  if (idea.hiddenAt) throw new IdeaHiddenByModerators('this idea was hidden by a moderator');
  return idea;
}

/** The idea in which this one goes on now; itself when it was not merged. Only what is on the site. */
export async function livingIdea(manager: EntityManager, siteId: string, id: string): Promise<Idea> {
  const idea = await ideaNamed(manager, siteId, id);
  const living = idea.mergedIntoId === null ? idea : await ideaNamed(manager, siteId, idea.mergedIntoId);
  if (!isOnSite(living) || living.mergedIntoId !== null) throw new IdeaIsElsewhere('taken down, or merged again');
  return living;
}

/** This idea and those that went on in it. */
export async function familyOf(manager: EntityManager, ideaId: string): Promise<readonly string[]> {
  const merged = await manager.find(Idea, { select: { id: true }, where: { mergedIntoId: ideaId } });
  return [ideaId, ...merged.map(({ id }) => id)];
}
