import { Injectable } from '@nestjs/common';
import { PeopleQueries } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { NoSuchProgramme } from './authors.errors.js';
import { mayEndAuthorship } from './authorship.policy.js';
import { ProgrammeAccess } from './programme-access.js';
import { ProgrammeAuthor } from './programme-author.entity.js';
import { Trainers } from './trainers.js';

/** One answer for an unknown address and for somebody else's: nobody learns here who has an account. */
const NO_TRAINER = 'We kennen geen trainer met dit adres. Vraag wie Buurtbrug beheert om je collega aan te melden als trainer.';

/** Who writes a programme together. */
@Injectable()
export class AuthorsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ProgrammeAccess,
    private readonly people: PeopleQueries,
    private readonly trainers: Trainers,
    private readonly clock: Clock,
  ) {}

  /** For who makes a programme of their own. */
  async enter(tx: Tx, programmeId: string, personId: string, addedById: string | null = null): Promise<void> {
    const key = { programmeId, personId };
    await insertOnce(tx, ProgrammeAuthor, key, { ...key, addedById, since: this.clock.now() });
  }

  /** @throws InvalidInput about `email` */
  add(actor: Actor, programmeKey: string, email: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { id } = await this.access.asAuthor(actor, programmeKey, tx.manager);
      const personId = await this.people.idWith(email, tx.manager);
      if (personId === null || !(await this.trainers.include(personId, tx.manager))) throw new InvalidInput({ email: NO_TRAINER });
      await this.enter(tx, id, personId, actor.personId);
    });
  }

  /** @throws NoSuchProgramme for who may not */
  end(actor: Actor, programmeKey: string, authorId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { id: programmeId } = await this.access.asAuthor(actor, programmeKey, tx.manager);
      const author = await tx.manager.findOneBy(ProgrammeAuthor, { id: authorId, programmeId });
      if (!author || !mayEndAuthorship(actor, author.personId)) throw new NoSuchProgramme();
      await tx.manager.delete(ProgrammeAuthor, { id: authorId });
    });
  }
}
