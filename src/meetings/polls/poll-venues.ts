import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Neighbourhood, Site } from '../../buurtsites/index.js';
import type { Cohort } from '../../cohorts/index.js';
import { Venue } from '../venues/venue.entity.js';

export interface VenueOption {
  readonly value: string;
  readonly label: string;
  readonly isSelected: boolean;
}

/** The rooms a group can choose from: those of its own organisation. */
@Injectable()
export class PollVenues {
  constructor(private readonly reader: DataSource) {}

  async optionsFor({ siteId }: Pick<Cohort, 'siteId'>, chosen: string): Promise<readonly VenueOption[]> {
    const { manager } = this.reader;
    const { neighbourhoodId } = await manager.findOneByOrFail(Site, { id: siteId });
    const { organisationId } = await manager.findOneByOrFail(Neighbourhood, { id: neighbourhoodId });
    const venues = await manager.find(Venue, { where: { organisationId, closedAt: IsNull() }, order: { name: 'ASC', id: 'ASC' } });
    return [
      { value: '', label: 'Dat spreken we later af', isSelected: chosen === '' },
      ...venues.map(({ id, name }) => ({ value: id, label: name, isSelected: chosen === id })),
    ];
  }

  async nameOf(venueId: string | null): Promise<string | null> {
    return venueId === null ? null : ((await this.reader.manager.findOneBy(Venue, { id: venueId }))?.name ?? null);
  }
}
