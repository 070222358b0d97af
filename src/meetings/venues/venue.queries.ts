import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { Neighbourhood, OrganisationQueries, Site } from '../../buurtsites/index.js';
import type { Cohort } from '../../cohorts/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { NoSuchVenue, OnlyTrainersKeepVenues } from './venue.errors.js';
import { StepFreeNeed } from './step-free-need.entity.js';
import { Venue } from './venue.entity.js';

/** The rooms of an organisation, for its trainers; organisations never see each other's. */
@Injectable()
export class VenueQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly organisations: OrganisationQueries,
  ) {}

  /** @throws OnlyTrainersKeepVenues for who trains for no organisation */
  async organisationsOf({ personId }: Actor): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const own = await this.organisations.organisationsOf(personId, 'trainer');
    if (own.length === 0) throw new OnlyTrainersKeepVenues();
    return own;
  }

  async ofActor(actor: Actor): Promise<Venue[]> {
    const own = await this.organisationsOf(actor);
    return this.reader.manager.find(Venue, { where: { organisationId: In(own.map(({ id }) => id)), closedAt: IsNull() }, order: { name: 'ASC', id: 'ASC' } });
  }

  /** @throws NoSuchVenue also for a room of another organisation */
  async own(actor: Actor, venueId: string, manager: EntityManager = this.reader.manager): Promise<Venue> {
    const own = await this.organisations.organisationsOf(actor.personId, 'trainer', manager);
    const venue = await manager.findOneBy(Venue, { id: venueId, organisationId: In(own.map(({ id }) => id)) });
    if (!venue) throw new NoSuchVenue('no such venue of their organisation');
    return venue;
  }

  async nameOf(venueId: string | null): Promise<string | null> {
    return venueId === null ? null : ((await this.reader.manager.findOneBy(Venue, { id: venueId }))?.name ?? null);
  }

  /** For a list to choose from: those this group can use, and where it is to be now. */
  async optionsFor(cohort: Pick<Cohort, 'id' | 'siteId'>, chosen: string, present: string | null = null): Promise<readonly object[]> {
    const { manager } = this.reader;
    const { neighbourhoodId } = await manager.findOneByOrFail(Site, { id: cohort.siteId });
    const { organisationId } = await manager.findOneByOrFail(Neighbourhood, { id: neighbourhoodId });
    const needsStepFree = await manager.existsBy(StepFreeNeed, { cohortId: cohort.id });
    const venues = await manager.find(Venue, { where: { organisationId }, order: { name: 'ASC', id: 'ASC' } });
    const isUsable = ({ closedAt, isStepFree }: Venue): boolean => closedAt === null && (isStepFree || !needsStepFree);
    return [
      { value: '', label: 'Online, of nog niet bekend', isSelected: chosen === '' },
      ...venues
        .filter((venue) => venue.id === present || isUsable(venue))
        .map(({ id, name, capacity }) => ({ value: id, label: capacity === null ? name : `${name} (${String(capacity)} plekken)`, isSelected: chosen === id })),
    ];
  }
}
