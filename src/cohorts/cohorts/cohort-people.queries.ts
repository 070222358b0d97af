import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { type Contact, contactIn, PeopleQueries } from '../../accounts/index.js';
import { Membership } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayWithoutWeekday, startOfDay } from '../../platform/clock/in-words.js';
import { Enrolment, type TeamRole } from '../enrolments/enrolment.entity.js';
import type { Cohort } from './cohort.entity.js';
import { CohortTrainer } from './cohort-trainer.entity.js';

export interface CohortPerson {
  readonly enrolmentId: string;
  readonly name: string;
  readonly initials: string;
  readonly email: string;
  readonly roleLine: string;
  readonly role: 'res' | 'pro';
}

export interface GuidingPerson extends Contact {
  readonly trainerId: string;
  readonly personId: string;
  readonly isStandIn: boolean;
  readonly roleLine: string;
}

export interface CohortPeople {
  readonly residents: readonly CohortPerson[];
  readonly professionals: readonly CohortPerson[];
  /** Who stopped: they keep their history. */
  readonly former: readonly CohortPerson[];
  readonly trainers: readonly GuidingPerson[];
}

/** The people of a group; who of the readers may see what is for the page to say. */
@Injectable()
export class CohortPeopleQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async peopleOf({ id: cohortId, siteId }: Cohort): Promise<CohortPeople> {
    const { manager } = this.reader;
    const enrolments = await manager.find(Enrolment, { where: { cohortId }, order: { joinedAt: 'ASC', id: 'ASC' } });
    const trainers = await manager.find(CohortTrainer, { where: { cohortId }, order: { id: 'ASC' } });
    const contacts = await this.people.contactsOf([...enrolments, ...trainers].map(({ personId }) => personId));
    const functions = await manager.find(Membership, { where: { siteId, personId: In(enrolments.map(({ personId }) => personId)) } });
    const now = this.clock.now();

    const personOf = ({ id, personId, role, endedAt }: Enrolment): CohortPerson => {
      const title = functions.find((membership) => membership.personId === personId)?.functionTitle;
      const roleLine = role === 'buurtverbinder' ? 'Buurtverbinder' : (title ?? 'Wijkprofessional');
      const { name, initials, email } = contactIn(contacts, personId);
      return {
        enrolmentId: id,
        name,
        initials,
        email,
        roleLine: endedAt ? `${roleLine}, gestopt op ${dayWithoutWeekday(endedAt, now)}` : roleLine,
        role: role === 'buurtverbinder' ? 'res' : 'pro',
      };
    };
    const activeAs = (role: TeamRole): CohortPerson[] => enrolments.filter((each) => each.role === role && !each.endedAt).map(personOf);
    return {
      residents: activeAs('buurtverbinder'),
      professionals: activeAs('wijkprofessional'),
      former: enrolments.filter(({ endedAt }) => endedAt).map(personOf),
      trainers: trainers.map(({ id, personId, untilDay }) => ({
        ...contactIn(contacts, personId),
        trainerId: id,
        personId,
        isStandIn: untilDay !== null,
        roleLine: untilDay ? `Neemt waar tot en met ${dayWithoutWeekday(startOfDay(untilDay), now)}` : 'Trainer van deze groep',
      })),
    };
  }
}
