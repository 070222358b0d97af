import { Injectable } from '@nestjs/common';
import { OrganisationQueries } from '../../buurtsites/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { AdminToday } from './admin-today.js';
import { CommissionerToday } from './commissioner-today.js';
import { TeamToday } from './team-today.js';
import { TrainerToday } from './trainer-today.js';

interface TodayPage {
  readonly view: string;
  readonly model: object;
}

/** Which Vandaag somebody sees: that of their role in the chosen neighbourhood, else that of their work. */
@Injectable()
export class TodayPages {
  constructor(
    private readonly team: TeamToday,
    private readonly trainer: TrainerToday,
    private readonly commissioner: CommissionerToday,
    private readonly admin: AdminToday,
    private readonly organisations: OrganisationQueries,
  ) {}

  async for(actor: Actor, now: Date): Promise<TodayPage> {
    const { current } = actor;
    switch (current?.role) {
      case 'buurtverbinder':
      case 'wijkprofessional':
        return { view: 'home/today/team', model: await this.team.forTeam(current, now) };
      case 'lid':
        return { view: 'home/today/resident', model: await this.team.forResident(current, now) };
      case 'trainer':
        return { view: 'home/today/trainer', model: await this.trainer.for(actor.personId, now) };
      case 'opdrachtgever':
        return { view: 'home/today/commissioner', model: await this.commissioner.for(actor) };
      case undefined:
        return this.withoutNeighbourhood(actor, now);
    }
  }

  /** Platform admins, and trainers whose neighbourhoods are still to come. */
  private async withoutNeighbourhood(actor: Actor, now: Date): Promise<TodayPage> {
    const { personId, isPlatformAdmin } = actor;
    if (isPlatformAdmin) return { view: 'home/today/admin', model: await this.admin.figures() };
    if ((await this.organisations.organisationsOf(personId, 'trainer')).length > 0)
      return { view: 'home/today/trainer', model: await this.trainer.for(personId, now) };
    if ((await this.organisations.organisationsOf(personId, 'opdrachtgever')).length > 0)
      return { view: 'home/today/commissioner', model: await this.commissioner.for(actor) };
    return { view: 'home/today/nowhere', model: {} };
  }
}
