import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../../../accounts/index.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { agoInWords } from '../../../../platform/clock/in-words.js';
import type { SiteRef } from '../../feature-registry.js';
import { NewsTip } from './news-tip.entity.js';

export interface ShownTip {
  readonly id: string;
  readonly text: string;
  readonly from: string;
  readonly email: string | null;
  readonly ago: string;
}

@Injectable()
export class TipQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  /** Longest waiting first. */
  async listOf(site: SiteRef): Promise<readonly ShownTip[]> {
    const tips = await this.reader.manager.find(NewsTip, { where: { siteId: site.id }, order: { receivedAt: 'ASC', id: 'ASC' } });
    const names = await this.people.namesOf(tips.map((tip) => tip.senderId).filter((id) => id !== null));
    const now = this.clock.now();
    const fromOf = (tip: NewsTip): string =>
      tip.senderId ? [nameIn(names, tip.senderId).publicName, ...(tip.senderLabel ? [tip.senderLabel] : [])].join(', ') : (tip.name ?? 'Iemand zonder naam');
    return tips.map((tip) => ({ id: tip.id, text: tip.text, from: fromOf(tip), email: tip.email, ago: agoInWords(tip.receivedAt, now) }));
  }

  async find(site: SiteRef, id: string): Promise<ShownTip | null> {
    return (await this.listOf(site)).find((tip) => tip.id === id) ?? null;
  }

  countOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(NewsTip, { siteId });
  }
}
