import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { OrganisationQueries, Site } from '../../buurtsites/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { Enrolment } from '../enrolments/enrolment.entity.js';
import { Cohort } from './cohort.entity.js';
import { CohortTrainer } from './cohort-trainer.entity.js';
import { periodOf } from './cohort-words.js';

export interface CohortRow {
  readonly id: string;
  readonly name: string;
  readonly siteName: string;
  readonly period: string;
  readonly status: { readonly tone: 'now' | 'later'; readonly label: string };
}

/** The groups that somebody guides, takes part in, or follows for who commissions them. */
@Injectable()
export class CohortListQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly organisations: OrganisationQueries,
  ) {}

  async cohortsFor(actor: Actor): Promise<readonly CohortRow[]> {
    const { manager } = this.reader;
    const { personId } = actor;
    const [guided, joined, siteIds] = await Promise.all([
      manager.findBy(CohortTrainer, { personId }),
      manager.findBy(Enrolment, { personId, endedAt: IsNull() }),
      this.followedSites(actor),
    ]);
    const ids = [...guided, ...joined].map(({ cohortId }) => cohortId);
    const cohorts = await manager.find(Cohort, { where: [{ id: In(ids) }, { siteId: In(siteIds) }], order: { startsOn: 'DESC', id: 'DESC' } });
    const sites = await manager.findBy(Site, { id: In(cohorts.map(({ siteId }) => siteId)) });
    return cohorts.map((cohort) => ({
      id: cohort.id,
      name: cohort.name,
      siteName: sites.find(({ id }) => id === cohort.siteId)?.name ?? '',
      period: periodOf(cohort),
      status: cohort.startedAt ? { tone: 'now', label: 'Gestart' } : { tone: 'later', label: 'Nog niet gestart' },
    }));
  }

  private async followedSites({ personId, members }: Actor): Promise<string[]> {
    const here = members.filter(({ role }) => role === 'opdrachtgever').map(({ siteId }) => siteId);
    const organisations = await this.organisations.organisationsOf(personId, 'opdrachtgever');
    const sites = await this.organisations.sitesOf(organisations.map(({ id }) => id));
    return [...here, ...sites.map(({ id }) => id)];
  }
}
