import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { contactIn, PeopleQueries } from '../../accounts/index.js';
import { Membership } from '../../buurtsites/index.js';
import { ROLE_LABELS } from '../../platform/web/chrome.js';

/** As `components/person` wants it. */
export interface PersonOfSite {
  readonly name: string;
  readonly initials: string;
  readonly role: 'res' | 'pro' | 'trn';
  /** "welzijnswerker, Welzijn Oost": who acts for an organisation is always seen to (D7). */
  readonly roleLine: string;
}

const NOBODY: PersonOfSite = { name: 'Iemand die is gestopt', initials: '', role: 'res', roleLine: '' };

/** People as they stand beside what they did in a neighbourhood, also after they stopped. */
@Injectable()
export class PeopleOfSiteQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
  ) {}

  /** Gives who somebody is here, by id; null for who has been forgotten. */
  async of(siteId: string, personIds: readonly (string | null)[]): Promise<(personId: string | null) => PersonOfSite> {
    const ids = [...new Set(personIds.filter((id) => id !== null))];
    if (ids.length === 0) return () => NOBODY;
    const [contacts, memberships] = await Promise.all([this.people.contactsOf(ids), this.reader.manager.findBy(Membership, { siteId, personId: In(ids) })]);
    const byPerson = new Map(memberships.map((membership) => [membership.personId, membership]));
    return (personId) => {
      const membership = byPerson.get(personId ?? '');
      if (personId === null || !membership || !contacts.has(personId)) return NOBODY;
      const { name, initials } = contactIn(contacts, personId);
      return { name, initials, role: LOOKS[membership.role], roleLine: membership.functionTitle ?? ROLE_LABELS[membership.role] };
    };
  }
}

const LOOKS = { buurtverbinder: 'res', lid: 'res', wijkprofessional: 'pro', opdrachtgever: 'pro', trainer: 'trn' } as const;
