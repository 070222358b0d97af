import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Person } from '../../src/accounts/index.js';
import { Membership, Neighbourhood, Organisation, OrganisationMember, Site } from '../../src/buurtsites/index.js';
import type { Clock } from '../../src/platform/clock/clock.js';
import { newId } from '../../src/platform/database/ids.js';
import type { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { Member, Role } from '../../src/platform/security/actor.js';

/** Builds what a test needs, with believable defaults. */
export class Make {
  private count = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  person(firstName = 'Riet', values: Partial<Person> = {}): Promise<Person> {
    const email = `${firstName.toLowerCase()}${String(++this.count)}@voorbeeld.example`;
    const person = { id: newId(), email, firstName, lastName: 'Kuipers', passwordHash: null, isPlatformAdmin: false, createdAt: this.clock.now() };
    return this.insert(Person, { ...person, ...values });
  }

  organisation(values: Partial<Organisation> = {}): Promise<Organisation> {
    return this.insert(Organisation, { id: newId(), name: 'Welzijn Oost', slug: `welzijn-${String(++this.count)}`, ...values });
  }

  organisationMember(organisationId: string, personId: string, role: OrganisationMember['role'] = 'trainer'): Promise<OrganisationMember> {
    return this.insert(OrganisationMember, { id: newId(), organisationId, personId, role });
  }

  /** A neighbourhood with its site; makes an organisation when none is given. */
  async site(slug = `linden-${String(++this.count)}`, values: Partial<Site> & { organisationId?: string } = {}): Promise<Site> {
    const { organisationId = (await this.organisation()).id, ...siteValues } = values;
    const neighbourhood = await this.insert(Neighbourhood, { id: newId(), organisationId, name: 'Lindenkwartier', municipality: 'Oudewaard' });
    return this.insert(Site, {
      id: newId(),
      neighbourhoodId: neighbourhood.id,
      slug,
      name: 'Lindenkwartier',
      accent: 'emaille',
      welcome: null,
      visibility: 'open',
      createdAt: this.clock.now(),
      ...siteValues,
    });
  }

  async member(site: Site, role: Role, person?: Person): Promise<Member & { person: Person }> {
    const who = person ?? (await this.person());
    const row = await this.insert(Membership, {
      id: newId(),
      siteId: site.id,
      personId: who.id,
      role,
      functionTitle: null,
      joinedAt: this.clock.now(),
      endedAt: null,
    });
    return { id: row.id, personId: who.id, siteId: site.id, siteSlug: site.slug, siteName: site.name, role, person: who };
  }

  async insert<E extends ObjectLiteral>(target: EntityTarget<E>, row: E): Promise<E> {
    await this.unitOfWork.run((tx) => tx.manager.insert(target, row as never));
    return row;
  }
}
