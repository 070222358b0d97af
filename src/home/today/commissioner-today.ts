import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { FEATURE_KEYS, Membership, OrganisationQueries, Site, SiteFeature } from '../../buurtsites/index.js';
import type { Actor } from '../../platform/security/actor.js';

const SMALLEST_CELL = 5;

/** For who commissions the training: numbers per neighbourhood, never names, and no cell below five (D29). */
@Injectable()
export class CommissionerToday {
  constructor(
    private readonly reader: DataSource,
    private readonly organisations: OrganisationQueries,
  ) {}

  async for({ personId, members }: Actor): Promise<object> {
    const organisations = await this.organisations.organisationsOf(personId, 'opdrachtgever');
    const theirs = await this.organisations.sitesOf(organisations.map(({ id }) => id));
    const here = members.filter(({ role }) => role === 'opdrachtgever').map(({ siteId }) => siteId);
    const ids = [...new Set([...theirs.map(({ id }) => id), ...here])];
    const { manager } = this.reader;
    const [sites, features, people] = await Promise.all([
      manager.find(Site, { where: { id: In(ids) }, order: { name: 'ASC' } }),
      manager.findBy(SiteFeature, { siteId: In(ids), pausedAt: IsNull() }),
      manager.findBy(Membership, { siteId: In(ids), endedAt: IsNull() }),
    ]);
    return { neighbourhoods: sites.map((site) => rowOf(site, features, people)) };
  }
}

function rowOf(site: Site, features: readonly SiteFeature[], people: readonly Membership[]): object {
  const inRole = (role: Membership['role']): string => cell(people.filter(({ siteId, role: theirs }) => siteId === site.id && theirs === role).length);
  return {
    name: site.name,
    href: `/buurt/${site.slug}`,
    live: `${String(features.filter(({ siteId }) => siteId === site.id).length)} van de ${String(FEATURE_KEYS.length)}`,
    residents: inRole('buurtverbinder'),
    professionals: inRole('wijkprofessional'),
  };
}

export const cell = (count: number): string => (count > 0 && count < SMALLEST_CELL ? 'minder dan 5' : String(count));
