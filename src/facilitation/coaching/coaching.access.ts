import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Cohort } from '../../cohorts/index.js';
import { CoachingRequest } from './coaching.entities.js';
import { NoSuchConversation } from './coaching.errors.js';
import { type Side, sideOf } from './coaching.policy.js';
import { OwnTrainers } from './own-trainers.js';

/** A request, as one of its two sides sees it. */
export interface Conversation {
  readonly request: CoachingRequest;
  readonly side: Side;
  readonly siteId: string;
  /** The trainer handed the group over, or is gone: nobody reads along any more. */
  readonly hasLostTrainer: boolean;
}

/** The one door to a request; for everybody but the two it does not exist (D16). */
@Injectable()
export class CoachingAccess {
  constructor(
    private readonly reader: DataSource,
    private readonly trainers: OwnTrainers,
  ) {}

  /** Inside a transaction: pass its manager. @throws NoSuchConversation */
  async of(personId: string, id: string, manager: EntityManager = this.reader.manager): Promise<Conversation> {
    const request = await manager.findOneBy(CoachingRequest, { id });
    if (!request) throw new NoSuchConversation('no such request');
    const { cohortId, trainerId } = request;
    const isGuided = trainerId !== null && (await this.trainers.guides(trainerId, cohortId, manager));
    const side = sideOf(request, personId, isGuided);
    if (!side) throw new NoSuchConversation('a request between two others');
    const { siteId } = await manager.findOneByOrFail(Cohort, { id: cohortId });
    return { request, side, siteId, hasLostTrainer: !isGuided };
  }
}
