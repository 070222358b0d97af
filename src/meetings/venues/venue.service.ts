import { Injectable } from '@nestjs/common';
import { CohortAccess } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import type { VenueDto } from './dto/venue.dto.js';
import { StepFreeNeed } from './step-free-need.entity.js';
import { Venue } from './venue.entity.js';
import { VenueQueries } from './venue.queries.js';

/** The rooms of an organisation, kept by its trainers. */
@Injectable()
export class VenueService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly venues: VenueQueries,
    private readonly access: CohortAccess,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, input: VenueDto): Promise<string> {
    const own = await this.venues.organisationsOf(actor);
    const organisation = own.length === 1 ? own[0] : own.find(({ id }) => id === input.organisatie);
    if (!organisation) throw new InvalidInput({ organisatie: 'Kies van welke organisatie deze plek is.' });
    const id = newId();
    await this.unitOfWork.run(({ manager }) => manager.insert(Venue, { id, organisationId: organisation.id, ...valuesOf(input), closedAt: null }));
    return id;
  }

  async change(actor: Actor, venueId: string, input: VenueDto): Promise<void> {
    await this.unitOfWork.run(async ({ manager }) => {
      const { id } = await this.venues.own(actor, venueId, manager);
      await manager.update(Venue, { id }, valuesOf(input));
    });
  }

  /** No new sessions there; what is planned stays. */
  async close(actor: Actor, venueId: string): Promise<void> {
    await this.unitOfWork.run(async ({ manager }) => {
      const { id } = await this.venues.own(actor, venueId, manager);
      await manager.update(Venue, { id }, { closedAt: this.clock.now() });
    });
  }

  /** Somebody of the group climbs no stairs, or that is no longer so. */
  async noteStepFree(actor: Actor, cohortId: string, isNeeded: boolean): Promise<void> {
    await this.access.asTrainer(actor, cohortId);
    await this.unitOfWork.run(async (tx) => {
      if (isNeeded) await insertOnce(tx, StepFreeNeed, { cohortId }, { cohortId, notedById: actor.personId, notedAt: this.clock.now() });
      else await tx.manager.delete(StepFreeNeed, { cohortId });
    });
  }
}

const valuesOf = ({ naam, adres, aantal, zonderTrap, reizen }: VenueDto) => ({
  name: naam,
  address: adres,
  capacity: aantal ?? null,
  isStepFree: zonderTrap === 'ja',
  travelNotes: reizen || null,
});
