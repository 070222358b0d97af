import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganisationQueries } from '../../buurtsites/index.js';
import { Trainers } from '../../curriculum/index.js';

/** A trainer is who works as one for an organisation, also while they guide no group. */
@Injectable()
export class TellWhoTrains implements OnModuleInit {
  constructor(
    private readonly trainers: Trainers,
    private readonly organisations: OrganisationQueries,
  ) {}

  onModuleInit(): void {
    this.trainers.knownBy(async (personId, manager) => (await this.organisations.organisationsOf(personId, 'trainer', manager)).length > 0);
  }
}
