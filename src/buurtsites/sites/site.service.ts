import { Injectable } from '@nestjs/common';
import { Like } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { Neighbourhood } from './neighbourhood.entity.js';
import { Site } from './site.entity.js';
import { freeSlug, slugOf } from './slug.js';

export interface NewNeighbourhood {
  readonly organisationId: string;
  readonly name: string;
  readonly municipality: string;
}

@Injectable()
export class SiteService {
  constructor(private readonly clock: Clock) {}

  /** A neighbourhood has its own online place from its first day, under its own name until the team chooses one. */
  async found(tx: Tx, { organisationId, name, municipality }: NewNeighbourhood): Promise<Site> {
    const neighbourhood = { id: newId(), organisationId, name, municipality };
    await tx.manager.insert(Neighbourhood, neighbourhood);
    const alike = await tx.manager.find(Site, { select: { slug: true }, where: { slug: Like(`${slugOf(name)}%`) } });
    const site: Site = {
      id: newId(),
      neighbourhoodId: neighbourhood.id,
      slug: freeSlug(name, new Set(alike.map(({ slug }) => slug))),
      name,
      accent: 'emaille',
      welcome: null,
      visibility: 'open',
      createdAt: this.clock.now(),
    };
    await tx.manager.insert(Site, site);
    return site;
  }
}
