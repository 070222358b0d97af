import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { Person } from './person.entity.js';
import { PersonRenamed } from './person-renamed.event.js';

export interface NewPerson {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly passwordHash?: string | null;
}

@Injectable()
export class PersonService {
  constructor(private readonly clock: Clock) {}

  /** The person with this address: who has an account already keeps their own name and password. */
  async register(tx: Tx, { email, firstName, lastName, passwordHash = null }: NewPerson): Promise<Person> {
    await insertOnce(tx, Person, { email }, { email, firstName, lastName, passwordHash, isPlatformAdmin: false, createdAt: this.clock.now() });
    return tx.manager.findOneByOrFail(Person, { email });
  }

  async rename(tx: Tx, personId: string, name: Pick<NewPerson, 'firstName' | 'lastName'>): Promise<void> {
    await tx.manager.update(Person, { id: personId }, { firstName: name.firstName, lastName: name.lastName });
    await tx.publish(new PersonRenamed(personId, this.clock.now()));
  }

  /** Gives the whole platform into somebody's hands; only from the command line. */
  async appointAdmin(tx: Tx, newcomer: NewPerson): Promise<Person> {
    const person = await this.register(tx, newcomer);
    await tx.manager.update(Person, { id: person.id }, { isPlatformAdmin: true });
    return person;
  }
}
