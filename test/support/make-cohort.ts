import type { Person } from '../../src/accounts/index.js';
import type { Site } from '../../src/buurtsites/index.js';
import { Cohort, CohortTrainer, Enrolment, type TeamRole } from '../../src/cohorts/index.js';
import { newId } from '../../src/platform/database/ids.js';
import type { Actor } from '../../src/platform/security/actor.js';
import type { TestApp } from './app.js';

export interface MadeCohort {
  readonly cohort: Cohort;
  readonly site: Site;
  readonly organisationId: string;
  readonly trainer: Person;
  readonly residents: readonly Person[];
  readonly professionals: readonly Person[];
}

interface Wanted {
  readonly residents?: number;
  readonly professionals?: number;
  readonly started?: boolean;
}

/** A group with its trainer and as many people as wanted, in a neighbourhood and an organisation of its own. */
export async function makeCohort({ make, clock }: TestApp, { residents = 6, professionals = 1, started = false }: Wanted = {}): Promise<MadeCohort> {
  const { id: organisationId } = await make.organisation();
  const site = await make.site(undefined, { organisationId });
  const trainer = await make.person('Hanna');
  await make.organisationMember(organisationId, trainer.id);
  await make.member(site, 'trainer', trainer);
  const now = clock.now();
  const kind = !started ? null : professionals > 0 ? 'mixed' : 'residents_only';
  const cohort = await make.insert(Cohort, {
    id: newId(),
    siteId: site.id,
    name: 'Voorjaar 2026',
    startsOn: '2026-03-12',
    endsOn: '2026-07-02',
    meetingPlace: null,
    holidayRegion: null,
    createdById: trainer.id,
    createdAt: now,
    startedAt: started ? now : null,
    kind,
  });
  await make.insert(CohortTrainer, { id: newId(), cohortId: cohort.id, personId: trainer.id, untilDay: null });

  const enrol = async (role: TeamRole, firstName: string): Promise<Person> => {
    const { person } = await make.member(site, role, await make.person(firstName));
    await make.insert(Enrolment, { id: newId(), cohortId: cohort.id, personId: person.id, role, joinedAt: now, endedAt: null });
    return person;
  };
  const enrolMany = async (count: number, role: TeamRole, firstName: string): Promise<Person[]> => {
    const people: Person[] = [];
    for (let number = 0; number < count; number++) people.push(await enrol(role, firstName));
    return people;
  };
  return {
    cohort,
    site,
    organisationId,
    trainer,
    residents: await enrolMany(residents, 'buurtverbinder', 'Riet'),
    professionals: await enrolMany(professionals, 'wijkprofessional', 'Dirk'),
  };
}

/** This person, asking. */
export const actorFor = ({ id, firstName, lastName }: Person): Actor => ({
  personId: id,
  sessionId: '',
  firstName,
  lastName,
  isPlatformAdmin: false,
  members: [],
  current: null,
});
