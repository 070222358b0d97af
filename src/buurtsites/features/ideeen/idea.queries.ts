import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import { nameIn, PeopleQueries, type PersonName } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { agoInWords } from '../../../platform/clock/in-words.js';
import { bylineOf } from '../../posts/byline.js';
import { summaryOf } from '../../posts/summary.js';
import type { SiteRef } from '../feature-registry.js';
import { STATE_LABELS, STATE_TONES } from './idea-words.js';
import { Idea, type IdeaState } from './idea.entity.js';
import { IdeaSupporter } from './support/idea-supporter.entity.js';
import { tallyInWords, tallyOf } from './support/tally.js';

export interface IdeaRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly tag: { readonly tone: string; readonly label: string };
  readonly byline: string;
  readonly tally: string;
}

/** Two who take part: then an idea lives. */
const ALIVE = 2;
const NEWEST_FIRST = { createdAt: 'DESC', id: 'DESC' } as const;

@Injectable()
export class IdeaQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  find(siteId: string, id: string): Promise<Idea | null> {
    return this.reader.manager.findOneBy(Idea, { id, siteId });
  }

  /** On the site and on their own, newest first: the order says nothing about which is best. */
  livingOn(siteId: string, where: FindOptionsWhere<Idea> = {}): Promise<Idea[]> {
    return this.reader.manager.find(Idea, { where: { siteId, ...ON_SITE, mergedIntoId: IsNull(), ...where }, order: NEWEST_FIRST });
  }

  async listOf(site: SiteRef, state: IdeaState | null): Promise<readonly IdeaRow[]> {
    return this.rowsOf(site, await this.livingOn(site.id, state ? { state } : {}));
  }

  async latest(site: SiteRef, most: number): Promise<readonly IdeaRow[]> {
    return this.rowsOf(site, (await this.livingOn(site.id)).slice(0, most));
  }

  /** Of these, what is on the site on its own. */
  async rowsNamed(site: SiteRef, ids: readonly string[]): Promise<readonly IdeaRow[]> {
    return this.rowsOf(site, await this.livingOn(site.id, { id: In([...ids]) }));
  }

  /** What somebody took off the site again, for them alone. */
  async takenDownBy(site: SiteRef, personId: string): Promise<readonly IdeaRow[]> {
    return this.rowsOf(
      site,
      await this.reader.manager.find(Idea, { where: { siteId: site.id, authorId: personId, takenDownAt: Not(IsNull()) }, order: NEWEST_FIRST }),
    );
  }

  /** Of what is on the site: hidden words do not come back by way of another idea (D26). */
  mergedInto(ideaId: string): Promise<Idea[]> {
    return this.reader.manager.find(Idea, { where: { mergedIntoId: ideaId, ...ON_SITE }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** Also those that were merged: they were gathered. */
  countOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(Idea, { siteId, ...ON_SITE });
  }

  behalfCountOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(Idea, { siteId, ...ON_SITE, onBehalfOf: Not(IsNull()) });
  }

  /** Ideas in which two or more take part. */
  async aliveCountOf(siteId: string): Promise<number> {
    const ideas = await this.livingOn(siteId);
    const supporters = await this.supportersOf(ideas);
    return ideas.filter(({ id }) => tallyOf(supporters.get(id) ?? [], null).joiners >= ALIVE).length;
  }

  async bylineOf(idea: Idea): Promise<string> {
    return bylineFrom(idea, await this.people.namesOf(idea.authorId ? [idea.authorId] : []));
  }

  /** By idea: who stands behind it, also by way of what was merged into it. */
  async supportersOf(ideas: readonly Pick<Idea, 'id'>[]): Promise<ReadonlyMap<string, readonly IdeaSupporter[]>> {
    const ids = ideas.map(({ id }) => id);
    const merged = await this.reader.manager.find(Idea, { select: { id: true, mergedIntoId: true }, where: { mergedIntoId: In(ids) } });
    const supporters = await this.reader.manager.find(IdeaSupporter, {
      where: { ideaId: In([...ids, ...merged.map(({ id }) => id)]) },
      order: { since: 'ASC', id: 'ASC' },
    });
    const rootOf = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
    return new Map(ids.map((id) => [id, supporters.filter(({ ideaId }) => (rootOf.get(ideaId) ?? ideaId) === id)]));
  }

  private async rowsOf(site: SiteRef, ideas: readonly Idea[]): Promise<readonly IdeaRow[]> {
    const [names, supporters] = await Promise.all([this.people.namesOf(ideas.flatMap(({ authorId }) => authorId ?? [])), this.supportersOf(ideas)]);
    const now = this.clock.now();
    return ideas.map((idea) => ({
      id: idea.id,
      title: idea.title,
      href: `/buurt/${site.slug}/ideeen/${idea.id}`,
      summary: summaryOf(idea.text),
      tag: { tone: STATE_TONES[idea.state], label: STATE_LABELS[idea.state] },
      byline: `${bylineFrom(idea, names)} · ${agoInWords(idea.createdAt, now)}`,
      tally: tallyInWords(tallyOf(supporters.get(idea.id) ?? [], null)),
    }));
  }
}

const ON_SITE = { takenDownAt: IsNull(), hiddenAt: IsNull() };

/** A neighbour who left has no name any more; their idea is still the neighbourhood's (D34). */
export const bylineFrom = (idea: Pick<Idea, 'authorId' | 'onBehalfOf'>, names: ReadonlyMap<string, PersonName>): string =>
  bylineOf(idea.authorId === null ? 'Een buur' : nameIn(names, idea.authorId).publicName, idea);
