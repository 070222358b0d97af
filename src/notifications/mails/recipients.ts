import { Injectable } from '@nestjs/common';
import { PeopleQueries, type PersonAddress } from '../../accounts/index.js';
import { MembershipQueries, Site } from '../../buurtsites/index.js';
import type { Tx } from '../../platform/database/tx.js';

/** The neighbourhood a mail is about. */
export interface Place {
  readonly name: string;
  readonly slug: string;
}

/** Who hears of something, and from which neighbourhood; read inside the transaction that it is about. */
@Injectable()
export class Recipients {
  constructor(
    private readonly people: PeopleQueries,
    private readonly memberships: MembershipQueries,
  ) {}

  async placeOf(tx: Tx, siteId: string): Promise<Place> {
    const { name, slug } = await tx.manager.findOneByOrFail(Site, { id: siteId });
    return { name, slug };
  }

  async residentsOf(tx: Tx, siteId: string): Promise<readonly PersonAddress[]> {
    const residents = await this.memberships.activeIn(siteId, 'buurtverbinder', tx.manager);
    return this.people.addressesOf(
      residents.map(({ personId }) => personId),
      tx.manager,
    );
  }

  async teamOf(tx: Tx, siteId: string): Promise<readonly PersonAddress[]> {
    const team = await this.memberships.activeIn(siteId, ['buurtverbinder', 'wijkprofessional'], tx.manager);
    return this.people.addressesOf(
      team.map(({ personId }) => personId),
      tx.manager,
    );
  }

  named(tx: Tx, personIds: readonly string[]): Promise<readonly PersonAddress[]> {
    return this.people.addressesOf(personIds, tx.manager);
  }
}
