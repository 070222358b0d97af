import { Injectable } from '@nestjs/common';
import { type NewPerson, PersonService } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { freeSlug } from '../sites/slug.js';
import { Organisation, OrganisationMember } from './organisation.entity.js';
import { TrainerAppointed } from './trainer-appointed.event.js';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonService,
    private readonly clock: Clock,
  ) {}

  /** An organisation begins with somebody who can start groups; they get a mail that says so. */
  create(name: string, firstTrainer: NewPerson): Promise<Organisation> {
    return this.unitOfWork.run(async (tx) => {
      const taken = await tx.manager.find(Organisation, { select: { slug: true } });
      const organisation: Organisation = { id: newId(), name, slug: freeSlug(name, new Set(taken.map(({ slug }) => slug))) };
      await tx.manager.insert(Organisation, organisation);
      await this.appointTrainer(tx, organisation, firstTrainer);
      return organisation;
    });
  }

  private async appointTrainer(tx: Tx, { id: organisationId, name }: Organisation, newcomer: NewPerson): Promise<void> {
    const { id: personId, email, firstName } = await this.people.register(tx, newcomer);
    const key = { organisationId, personId };
    if (await insertOnce(tx, OrganisationMember, key, { ...key, role: 'trainer' }))
      await tx.publish(new TrainerAppointed(personId, email, firstName, name, this.clock.now()));
  }
}
