import { Injectable } from '@nestjs/common';
import { Neighbourhood, Site } from '../../buurtsites/index.js';
import type { Cohort } from '../../cohorts/index.js';
import type { Tx } from '../../platform/database/tx.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { VenueHasStairs } from '../sessions/session.errors.js';
import { StepFreeNeed } from './step-free-need.entity.js';
import { Venue } from './venue.entity.js';

/** Which rooms a group can meet in: those of its own organisation, without stairs when somebody needs that (E9). */
@Injectable()
export class VenueChoice {
  /** `present`: where it is to be already, and may stay, also when nobody chooses that room any more. */
  async assertFits({ manager }: Tx, cohort: Pick<Cohort, 'id' | 'siteId'>, venueId: string | null, present: string | null = null): Promise<void> {
    if (venueId === null) return;
    const { neighbourhoodId } = await manager.findOneByOrFail(Site, { id: cohort.siteId });
    const { organisationId } = await manager.findOneByOrFail(Neighbourhood, { id: neighbourhoodId });
    const venue = await manager.findOneBy(Venue, { id: venueId, organisationId });
    if (!venue || (venue.closedAt !== null && venueId !== present)) throw new InvalidInput({ plek: 'Kies een plek uit de lijst.' });
    if (!venue.isStepFree && (await manager.existsBy(StepFreeNeed, { cohortId: cohort.id }))) throw new VenueHasStairs();
  }
}
