import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PeopleQueries } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import type { Problem } from '../planner/problem.js';
import { Session } from '../sessions/session.entity.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { toMeetings } from '../sessions/trails.js';
import { Venue } from '../venues/venue.entity.js';
import { changesIn, mixWorries } from './plan-changes.js';
import { type PlanDraft, placementsOf } from './plan-draft.entity.js';
import { type Known, planRows } from './plan-rows.js';
import { summaryOf } from './plan-words.js';
import { PlannerService } from './planner.service.js';
import { fingerprintOf, ProblemLoader } from './problem-loader.js';
import { TrainingParts } from './training-parts.js';

export const PLAN_FIELDS = ['reden'] as const;

/** A plan beside what stands: what comes, what moves and whom that costs, and what did not fit. Looking plans nothing. */
@Injectable()
export class PlanPage {
  constructor(
    private readonly reader: DataSource,
    private readonly planner: PlannerService,
    private readonly problems: ProblemLoader,
    private readonly parts: TrainingParts,
    private readonly sessions: SessionQueries,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, form: FormModel<'reden'> = formModel(PLAN_FIELDS)): Promise<{ view: string; model: object }> {
    const draft = await this.planner.draftOf(actor);
    const problem = await this.problems.load(draft.asked, this.reader.manager);
    const placements = placementsOf(draft);
    const known = await this.knownOf(problem, draft);
    const { fresh, moved } = changesIn(problem, placements);
    const worries = mixWorries(problem, placements);
    return {
      view: 'meetings/plans/plan',
      model: {
        title: 'Het plan',
        trail: [...toMeetings, { href: '/bijeenkomsten/planner', text: 'Hele reeks plannen' }],
        planId: draft.id,
        isOutdated: fingerprintOf(problem) !== draft.fingerprint,
        isProven: draft.isProven,
        summary: summaryOf({ fresh, moved }, known.replies),
        isEmpty: fresh.length + moved.length === 0,
        clashes: draft.clashes.map(({ offer, ...clash }) => ({ ...clash, offer: offer?.words ?? null })),
        groups: problem.groups.map((group) => ({ id: group.id, name: group.name, rows: planRows(problem, group, placements, known) })),
        form,
        worries,
      },
    };
  }

  /** Names and titles, each kind in one query. */
  private async knownOf({ groups, absences }: Problem, draft: PlanDraft): Promise<Known> {
    const { manager } = this.reader;
    const standing = groups.flatMap(({ sessions }) => sessions.flatMap((session) => session.standing ?? []));
    const sessions = await manager.findBy(Session, { id: In(standing.map(({ sessionId }) => sessionId)) });
    const roomIds = [...draft.placements, ...standing].flatMap(({ roomId }) => roomId ?? []);
    const personIds = [...draft.placements.flatMap(({ trainerIds }) => trainerIds), ...standing.flatMap(({ trainerIds }) => trainerIds)];
    return {
      now: this.clock.now(),
      titles: await this.parts.of(
        groups.map(({ id }) => id),
        manager,
      ),
      sessions: new Map(sessions.map((session) => [session.id, session])),
      replies: await this.sessions.inviteesOf(standing.map(({ sessionId }) => sessionId)),
      venues: new Map((await manager.findBy(Venue, { id: In([...new Set(roomIds)]) })).map((venue) => [venue.id, venue])),
      names: await this.people.namesOf([...new Set([...personIds, ...absences.map(({ personId }) => personId)])]),
    };
  }
}
