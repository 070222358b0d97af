import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { type FeatureKey, FeatureRegistry, MembershipQueries, MembershipService, Membership, Site, SiteLogLine } from '../../buurtsites/index.js';
import { Cohort, CohortService, Enrolment, EnrolmentService } from '../../cohorts/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import { BEGAN, eveningOf, isoDay, justNow } from './demo-days.js';
import { DemoCoaching } from './demo-coaching.js';
import { DemoFacilitation } from './demo-facilitation.js';
import { DemoHelp } from './demo-help.js';
import { DemoLessons } from './demo-lessons.js';
import { DemoMirrors } from './demo-mirrors.js';
import { DemoSessions } from './demo-sessions.js';
import { DemoPolls } from './demo-polls.js';
import { DemoMeetings } from './demo-meetings.js';
import { DemoSteps } from './demo-steps.js';
import type { DemoPlace } from './demo-files.js';

/** Builds a neighbourhood of the demo through the services people use, so that log, rules and parts are as they would be. */
@Injectable()
export class DemoNeighbourhoods {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly memberships: MembershipService,
    private readonly members: MembershipQueries,
    private readonly cohorts: CohortService,
    private readonly enrolments: EnrolmentService,
    private readonly features: FeatureRegistry,
    private readonly steps: DemoSteps,
    private readonly help: DemoHelp,
    private readonly lessons: DemoLessons,
    private readonly facilitation: DemoFacilitation,
    private readonly coaching: DemoCoaching,
    private readonly sessions: DemoSessions,
    private readonly mirrors: DemoMirrors,
    private readonly polls: DemoPolls,
    private readonly meetings: DemoMeetings,
  ) {}

  async build(place: DemoPlace, organisationId: string, ids: ReadonlyMap<string, string>): Promise<void> {
    const idOf = (name: string): string => ids.get(name) ?? unknown(name);
    const trainer = actorOf(idOf(place.cohort.trainer));
    const cohortId = await this.cohorts.create(trainer, {
      name: place.cohort.name,
      startsOn: isoDay(-BEGAN),
      endsOn: isoDay(120),
      meetingPlace: place.cohort.plek,
      holidayRegion: place.cohort.regio,
      place: { organisationId, name: place.name, municipality: place.municipality },
    });
    const site = await this.joinAll(place, cohortId, idOf);
    await this.cohorts.start(trainer, cohortId, 'Dit is een voorbeeldgroep.');
    await this.moveStartBack(cohortId, site.id);
    const byName = await this.membersByName(ids, site.id);
    const member = (name: string): Member => byName.get(name) ?? unknown(name);
    for (const feature of this.features.inOrder()) await this.fill(feature.key, place, site, member);
    await this.steps.walk(place, site.id, member);
    await this.help.give(place, site.id, member);
    await this.lessons.read(place, cohortId, member);
    await this.facilitation.write(place, cohortId, trainer, member);
    await this.coaching.talk(place, trainer, member);
    await this.coaching.note(place, cohortId, trainer, member);
    await this.sessions.record(place, cohortId, trainer, member);
    await this.mirrors.hold(place, cohortId, member);
    await this.polls.ask(place, cohortId, trainer, member);
    await this.meetings.plan(place, cohortId, trainer, member);
  }

  private async joinAll(place: DemoPlace, cohortId: string, idOf: (name: string) => string): Promise<Site> {
    return this.unitOfWork.run(async (tx) => {
      const cohort = await tx.manager.findOneByOrFail(Cohort, { id: cohortId });
      for (const { who, role, function: functionTitle = null } of place.members) {
        const personId = idOf(who);
        if (role === 'buurtverbinder' || role === 'wijkprofessional') await this.enrolments.enrol(tx, { cohort, personId, role, functionTitle });
        else await this.memberships.join(tx, { siteId: cohort.siteId, personId, role, functionTitle });
      }
      return tx.manager.findOneByOrFail(Site, { id: cohort.siteId });
    });
  }

  /** People met on the first day of the group, not when the demo was loaded. */
  private moveStartBack(cohortId: string, siteId: string): Promise<void> {
    const at = eveningOf(BEGAN);
    return this.unitOfWork.run(async ({ manager }) => {
      await manager.update(Cohort, { id: cohortId }, { createdAt: at, startedAt: at });
      await manager.update(Enrolment, { cohortId }, { joinedAt: at });
      await manager.update(Membership, { siteId }, { joinedAt: at });
      await manager.update(SiteLogLine, { siteId, at: MoreThan(justNow()) }, { at });
    });
  }

  private async fill(key: FeatureKey, place: DemoPlace, site: Site, member: (name: string) => Member): Promise<void> {
    const content = place.content[key];
    if (content !== undefined) await this.features.get(key)?.demo?.({ site: { id: site.id, slug: site.slug }, member, content });
  }

  private async membersByName(ids: ReadonlyMap<string, string>, siteId: string): Promise<ReadonlyMap<string, Member>> {
    const found = new Map<string, Member>();
    for (const [name, personId] of ids) {
      const member = (await this.members.membersOf(personId)).find((each) => each.siteId === siteId);
      if (member) found.set(name, member);
    }
    return found;
  }
}

function unknown(name: string): never {
  throw new Error(`the demo knows nobody called ${name} here`);
}

const actorOf = (personId: string): Actor => ({ personId, sessionId: '', firstName: '', lastName: '', isPlatformAdmin: false, members: [], current: null });
