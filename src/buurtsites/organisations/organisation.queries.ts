import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { Neighbourhood } from '../sites/neighbourhood.entity.js';
import { Site } from '../sites/site.entity.js';
import { Organisation, OrganisationMember } from './organisation.entity.js';

export interface OrganisationRow {
  readonly name: string;
  readonly trainers: string;
  readonly neighbourhoods: number;
}

@Injectable()
export class OrganisationQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
  ) {}

  /** The organisations a person works for in this role. */
  async organisationsOf(personId: string, role: OrganisationMember['role'], manager: EntityManager = this.reader.manager): Promise<Organisation[]> {
    const rows = await manager.findBy(OrganisationMember, { personId, role });
    return manager.find(Organisation, { where: { id: In(rows.map((row) => row.organisationId)) }, order: { name: 'ASC' } });
  }

  /** Every site of these organisations, by name. */
  async sitesOf(organisationIds: readonly string[], manager: EntityManager = this.reader.manager): Promise<Site[]> {
    const neighbourhoods = await manager.findBy(Neighbourhood, { organisationId: In([...organisationIds]) });
    return manager.find(Site, { where: { neighbourhoodId: In(neighbourhoods.map(({ id }) => id)) }, order: { name: 'ASC' } });
  }

  async isOfOrganisationBehind(siteId: string, personId: string, role: OrganisationMember['role']): Promise<boolean> {
    return this.reader
      .createQueryBuilder(OrganisationMember, 'worker')
      .innerJoin(Neighbourhood, 'neighbourhood', 'neighbourhood.organisationId = worker.organisationId')
      .innerJoin(Site, 'site', 'site.neighbourhoodId = neighbourhood.id')
      .where('site.id = :siteId AND worker.personId = :personId AND worker.role = :role', { siteId, personId, role })
      .getExists();
  }

  /** The trainers of the organisation that a site belongs to. */
  async trainersBehind(siteId: string, manager: EntityManager = this.reader.manager): Promise<readonly string[]> {
    const workers = await manager
      .createQueryBuilder(OrganisationMember, 'worker')
      .innerJoin(Neighbourhood, 'neighbourhood', 'neighbourhood.organisationId = worker.organisationId')
      .innerJoin(Site, 'site', 'site.neighbourhoodId = neighbourhood.id')
      .where('site.id = :siteId AND worker.role = :role', { siteId, role: 'trainer' })
      .getMany();
    return workers.map(({ personId }) => personId);
  }

  async all(): Promise<readonly OrganisationRow[]> {
    const { manager } = this.reader;
    const [organisations, trainers, neighbourhoods] = await Promise.all([
      manager.find(Organisation, { order: { name: 'ASC' } }),
      manager.find(OrganisationMember, { where: { role: 'trainer' }, order: { id: 'ASC' } }),
      manager.find(Neighbourhood, { select: { id: true, organisationId: true } }),
    ]);
    const names = await this.people.namesOf(trainers.map(({ personId }) => personId));
    const fullName = (personId: string): string => `${nameIn(names, personId).firstName} ${nameIn(names, personId).lastName}`.trim();
    return organisations.map(({ id, name }) => ({
      name,
      trainers: trainers
        .filter(({ organisationId }) => organisationId === id)
        .map(({ personId }) => fullName(personId))
        .join(', '),
      neighbourhoods: neighbourhoods.filter(({ organisationId }) => organisationId === id).length,
    }));
  }
}
