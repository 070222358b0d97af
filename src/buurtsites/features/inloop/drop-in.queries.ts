import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type ShownPhone, shownPhone } from '../../posts/phone.js';
import { FeatureRegistry } from '../feature-registry.js';
import { DropIn } from './drop-in.entity.js';

/** As everybody reads it. */
export interface ShownDropIn {
  readonly place: string;
  /** "Elke dinsdag, 10.00–11.30 uur" */
  readonly hours: string;
  readonly note: string | null;
  readonly phone: (ShownPhone & { readonly hours: string | null }) | null;
  readonly letterbox: string | null;
}

@Injectable()
export class DropInQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly registry: FeatureRegistry,
  ) {}

  find(siteId: string, manager: EntityManager = this.reader.manager): Promise<DropIn | null> {
    return manager.findOneBy(DropIn, { siteId });
  }

  async shown(siteId: string): Promise<ShownDropIn | null> {
    const dropIn = await this.find(siteId);
    return dropIn && shownDropIn(dropIn);
  }

  /** What was written on this site for somebody else, in all its parts together. */
  async behalfCountOf(siteId: string): Promise<number> {
    const counts = await Promise.all(this.registry.inOrder().map(async ({ behalfCount }) => (await behalfCount?.(siteId)) ?? 0));
    return counts.reduce((sum, count) => sum + count, 0);
  }
}

export const shownDropIn = ({ place, weekday, startTime, endTime, note, phone, phoneHours, letterbox }: DropIn): ShownDropIn => ({
  place,
  hours: `Elke ${weekday}, ${startTime.replace(':', '.')}–${endTime.replace(':', '.')} uur`,
  note,
  phone: phone === null ? null : { ...shownPhone(phone), hours: phoneHours },
  letterbox,
});
