import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Person } from './person.entity.js';

export interface PersonName {
  readonly firstName: string;
  readonly lastName: string;
  /** As shown beside what somebody posts (D25): "Riet K." */
  readonly publicName: string;
}

/** For pages where people work together: the whole name and how to reach somebody. */
export interface Contact {
  readonly name: string;
  readonly initials: string;
  readonly email: string;
}

export interface PersonAddress {
  readonly personId: string;
  readonly email: string;
  readonly firstName: string;
}

/** For a person who has left: what they wrote stays, their name does not (D34). */
const GONE: PersonName = { firstName: 'Een buurtverbinder', lastName: '', publicName: 'Een buurtverbinder' };

@Injectable()
export class PeopleQueries {
  constructor(private readonly reader: DataSource) {}

  /** Names in bulk: one query for a whole page. Asking the map for an unknown id gives nothing; use `nameIn`. */
  async namesOf(personIds: Iterable<string>): Promise<ReadonlyMap<string, PersonName>> {
    const ids = [...new Set(personIds)];
    if (ids.length === 0) return new Map();
    const people = await this.reader.manager.find(Person, { select: { id: true, firstName: true, lastName: true }, where: { id: In(ids) } });
    return new Map(people.map(({ id, firstName, lastName }) => [id, { firstName, lastName, publicName: publicNameOf(firstName, lastName) }]));
  }

  /** Where to write to them; only for mails. Inside a transaction: pass its manager. */
  async addressesOf(personIds: readonly string[], manager: EntityManager = this.reader.manager): Promise<readonly PersonAddress[]> {
    const people = await manager.find(Person, { select: { id: true, email: true, firstName: true }, where: { id: In([...personIds]) } });
    return people.map(({ id, email, firstName }) => ({ personId: id, email, firstName }));
  }

  /** Who has an account with this address; null when nobody has. */
  async idWith(email: string, manager: EntityManager = this.reader.manager): Promise<string | null> {
    const person = await manager.findOne(Person, { select: { id: true }, where: { email } });
    return person?.id ?? null;
  }

  async contactsOf(personIds: Iterable<string>): Promise<ReadonlyMap<string, Contact>> {
    const ids = [...new Set(personIds)];
    if (ids.length === 0) return new Map();
    const people = await this.reader.manager.find(Person, { select: { id: true, firstName: true, lastName: true, email: true }, where: { id: In(ids) } });
    return new Map(
      people.map(({ id, firstName, lastName, email }) => [id, { name: `${firstName} ${lastName}`.trim(), initials: initialsOf(firstName, lastName), email }]),
    );
  }
}

export const nameIn = (names: ReadonlyMap<string, PersonName>, personId: string | null): PersonName =>
  (personId === null ? undefined : names.get(personId)) ?? GONE;

/** First name and initial: "Riet Kuipers" → "Riet K.", "Jan van den Berg" → "Jan B." */
export function publicNameOf(firstName: string, lastName: string): string {
  const initial = lastName.trim().split(/\s+/).at(-1)?.charAt(0).toUpperCase() ?? '';
  return initial ? `${firstName} ${initial}.` : firstName;
}

export const contactIn = (contacts: ReadonlyMap<string, Contact>, personId: string): Contact =>
  contacts.get(personId) ?? { name: GONE.firstName, initials: '', email: '' };

/** "Jan van den Berg" → "JB" */
const initialsOf = (firstName: string, lastName: string): string => `${firstName.charAt(0)}${lastName.split(' ').at(-1)?.charAt(0) ?? ''}`.toUpperCase();
