import { Worker } from 'node:worker_threads';
import { Like, type Logger } from 'typeorm';
import type { Person } from '../../../src/accounts/index.js';
import { Neighbourhood } from '../../../src/buurtsites/index.js';
import { CohortTrainer, Enrolment } from '../../../src/cohorts/index.js';
import { PlanDraft, PollAnswer, Session, SessionInvitee, SessionMoved, SessionScheduled, SessionService, SessionTrainer } from '../../../src/meetings/index.js';
import { HighsWorker } from '../../../src/meetings/planner/highs-worker.js';
import { solve } from '../../../src/meetings/planner/solve.js';
import { PlanSaving } from '../../../src/meetings/plans/plan-saving.js';
import { placementsOf } from '../../../src/meetings/plans/plan-draft.entity.js';
import { PlannerService } from '../../../src/meetings/plans/planner.service.js';
import { ProblemLoader } from '../../../src/meetings/plans/problem-loader.js';
import type { Asked, AskedWishes } from '../../../src/meetings/plans/wishes.js';
import { VenueHasStairs } from '../../../src/meetings/sessions/session.errors.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { type DomainEvent, DomainEvents } from '../../../src/platform/events/domain-events.js';
import { startApp, type TestApp } from '../../support/app.js';
import { actorFor, makeCohort, type MadeCohort } from '../../support/make-cohort.js';
import { makeVenue, schedule } from '../../support/make-meeting.js';
import { makePoll } from '../../support/make-poll.js';
import { wrongsOf } from '../../support/planner/check-plan.js';

jest.setTimeout(60_000);

const at = (words: string): Date => new Date(words);
const WISHES: AskedWishes = {
  weekdays: ['dinsdag', 'donderdag'],
  parts: ['avond'],
  from: '2026-03-03',
  until: '2026-07-16',
  daysBetween: 7,
  inSchoolHolidays: false,
  withoutRoom: false,
  mayMove: false,
};

describe('a plan', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startApp();
  });
  afterEach(() => test.stop());

  const group = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
    return { ...made, venue: await makeVenue(test, made.organisationId) };
  };
  const asked = (cohorts: readonly MadeCohort[], values: Partial<AskedWishes> = {}): Asked => ({
    shared: { ...WISHES, ...values },
    groups: cohorts.map(({ cohort }) => ({ cohortId: cohort.id, own: null })),
  });
  const make = async (person: Person, wishes: Asked): Promise<PlanDraft> => {
    await test.get(PlannerService).make(actorFor(person), wishes);
    return test.reader.manager.findOneByOrFail(PlanDraft, { personId: person.id });
  };
  const save = (person: Person, { id }: PlanDraft, reason: string | null = null) => test.get(PlanSaving).save(actorFor(person), id, reason);
  const load = (wishes: Asked) => test.get(ProblemLoader).load(wishes, test.reader.manager);
  const alsoTrains = async ({ cohort }: MadeCohort, firstName: string, untilDay: string | null = null): Promise<Person> => {
    const person = await test.make.person(firstName);
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: cohort.id, personId: person.id, untilDay });
    return person;
  };
  const kindsOf = async ({ cohort }: MadeCohort): Promise<string[]> =>
    (await test.reader.manager.find(Session, { where: { cohortId: cohort.id }, order: { startsAt: 'ASC' } })).map(({ kind }) => kind);

  describe('begins with what is known', () => {
    it('of the groups: who takes part, who guides, which rooms, which dagdelen are to come', async () => {
      const made = await group();
      const anja = await alsoTrains(made, 'Anja', '2026-04-01');
      await makeVenue(test, (await group()).organisationId, { name: 'Van een ander' });
      await schedule(test, made, { kind: 'G2', startsAt: at('2026-02-10T18:30:00Z') });
      const standing = await schedule(test, made, { kind: 'G3', venueId: made.venue.id });

      const { groups } = await load(asked([made], { mayMove: true }));

      expect(groups).toMatchObject([{ id: made.cohort.id, kind: 'mixed', needsStepFree: false, rooms: [{ name: made.venue.name }] }]);
      expect(groups[0]?.guides).toEqual(
        expect.arrayContaining([
          { id: made.trainer.id, untilDay: null },
          { id: anja.id, untilDay: '2026-04-01' },
        ]),
      );
      expect(groups[0]?.people.map(({ role }) => role).sort()).toEqual(['buurtverbinder', 'buurtverbinder', 'buurtverbinder', 'wijkprofessional']);
      // G1 was done without standing here; G2 has been
      expect(groups[0]?.sessions.map(({ kind, standing: each }) => [kind, each?.isFixed ?? null])).toEqual([
        ['G2', true],
        ['G3', false],
        ['G4', null],
        ['G5', null],
        ['G6', null],
      ]);
      expect(groups[0]?.sessions[1]).toMatchObject({ minutes: 180, asksForMix: false, standing: { sessionId: standing.id, roomId: made.venue.id } });
    });

    it('keeps what is locked, and everything that stands unless it may move', async () => {
      const made = await group();
      const { id } = await schedule(test, made);
      const isFixed = async (mayMove: boolean) => (await load(asked([made], { mayMove }))).groups[0]?.sessions[0]?.standing?.isFixed;

      expect([await isFixed(false), await isFixed(true)]).toEqual([true, false]);
      await test.unitOfWork.run((tx) => test.get(SessionService).lock(tx, id, true));
      expect(await isFixed(true)).toBe(true);
    });

    it('of other groups only when shared people and rooms are taken', async () => {
      const made = await group();
      const other = await group();
      const [dirk] = made.professionals;
      await test.make.insert(Enrolment, {
        id: newId(),
        cohortId: other.cohort.id,
        personId: dirk!.id,
        role: 'wijkprofessional',
        joinedAt: test.clock.now(),
        endedAt: null,
      });
      const elsewhere = await schedule(test, other, { venueId: other.venue.id });

      const { taken } = await load(asked([made]));

      expect(taken).toEqual([{ resourceId: dirk!.id, startsAt: elsewhere.startsAt, endsAt: elsewhere.endsAt }]);
    });

    it('who said no in a poll of the group, or to a session', async () => {
      const made = await group();
      const poll = await makePoll(test, made);
      const [riet, noor] = made.residents;
      const invitee = poll.invitees.find(({ personId }) => personId === riet!.id);
      await test.make.insert(PollAnswer, { id: newId(), momentId: poll.moments[1]!.id, inviteeId: invitee!.id, answer: 'nee' });
      const session = await schedule(test, made);
      await test.unitOfWork.run(({ manager }) => manager.update(SessionInvitee, { sessionId: session.id, personId: noor!.id }, { reply: 'declined' }));

      const { absences } = await load(asked([made]));

      expect(absences.map(({ personId }) => personId).sort()).toEqual([riet!.id, noor!.id].sort());
    });

    it('in as many queries for six groups as for one', async () => {
      const groups: MadeCohort[] = [];
      while (groups.length < 6) groups.push(await group());
      const count = async (wishes: Asked): Promise<number> => {
        const { logger } = test.reader;
        let queries = 0;
        test.reader.logger = { logQuery: () => queries++ } as unknown as Logger;
        await load(wishes);
        test.reader.logger = logger;
        return queries;
      };

      const one = await count(asked(groups.slice(0, 1)));
      expect(one).toBeGreaterThan(10);
      expect(await count(asked(groups))).toBe(one);
    });
  });

  it('plans the whole series by the rules, and nothing stands until it is saved', async () => {
    const made = await group();
    const wishes = asked([made]);

    const draft = await make(made.trainer, wishes);

    expect(draft.clashes).toEqual([]);
    expect(draft.placements.map(({ kind }) => kind).sort()).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6']);
    expect(wrongsOf(await load(wishes), placementsOf(draft))).toEqual([]);
    expect(await test.reader.manager.countBy(Session, { cohortId: made.cohort.id })).toBe(0);
  });

  it('becomes sessions with one invitation for each guest, all at once', async () => {
    const made = await group();
    const draft = await make(made.trainer, asked([made]));

    expect(await save(made.trainer, draft)).toEqual({ scheduled: 6, moved: 0 });

    const sessions = await test.reader.manager.findBy(Session, { cohortId: made.cohort.id });
    expect(sessions.map(({ kind, startsAt, venueId }) => [kind, startsAt.getTime(), venueId]).sort()).toEqual(
      draft.placements.map(({ kind, startsAt }) => [kind, startsAt, made.venue.id]).sort(),
    );
    expect(await test.reader.manager.count(SessionInvitee)).toBe(24);
    expect(await test.reader.manager.countBy(OutboxMail, { occasion: Like('bijeenkomst-nieuw:%') })).toBe(24);
    expect(await test.reader.manager.countBy(SessionTrainer, { personId: made.trainer.id })).toBe(6);
    expect(await test.reader.manager.count(PlanDraft)).toBe(0);
  });

  it('saves nothing at all when the last session fails', async () => {
    const made = await group();
    const draft = await make(made.trainer, asked([made]));
    let scheduled = 0;
    test.get(DomainEvents).on(SessionScheduled, () => {
      if (++scheduled === 6) throw new Error('the sixth');
      return Promise.resolve();
    });

    await expect(save(made.trainer, draft)).rejects.toThrow('the sixth');

    expect(await test.reader.manager.count(Session)).toBe(0);
    expect(await test.reader.manager.count(PlanDraft)).toBe(1);
  });

  it('lets two sessions take over each other’s hours and room', async () => {
    const made = await group();
    const other = await makeVenue(test, made.organisationId, { name: 'De Eik' });
    const one = await schedule(test, made, { venueId: made.venue.id });
    const two = await schedule(test, made, { kind: 'G2', startsAt: at('2026-03-17T18:30:00Z'), venueId: other.id });
    const events: DomainEvent[] = [];
    test.get(DomainEvents).on(SessionMoved, (event) => {
      events.push(event);
      return Promise.resolve();
    });

    await test.unitOfWork.run((tx) =>
      test.get(SessionService).moveTogether(tx, [
        { sessionId: one.id, startsAt: two.startsAt, venueId: other.id, byId: made.trainer.id },
        { sessionId: two.id, startsAt: one.startsAt, venueId: made.venue.id, byId: made.trainer.id },
      ]),
    );

    const { manager } = test.reader;
    expect(await manager.findOneBy(Session, { id: one.id })).toMatchObject({ startsAt: two.startsAt, venueId: other.id, sequence: 1 });
    expect(await manager.findOneBy(Session, { id: two.id })).toMatchObject({ startsAt: one.startsAt, venueId: made.venue.id, sequence: 1 });
    expect(events).toHaveLength(2);
  });

  it('moves what stands elsewhere than the wishes say, and asks its guests again', async () => {
    const made = await group();
    const session = await schedule(test, made, { startsAt: at('2026-03-07T09:00:00Z'), venueId: made.venue.id });
    await test.unitOfWork.run(({ manager }) => manager.update(SessionInvitee, { sessionId: session.id }, { reply: 'accepted' }));
    const draft = await make(made.trainer, asked([made], { mayMove: true }));

    expect(await save(made.trainer, draft)).toEqual({ scheduled: 5, moved: 1 });

    expect(await kindsOf(made)).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6']);
    expect((await test.reader.manager.findOneByOrFail(Session, { id: session.id })).sequence).toBe(1);
    expect(await test.reader.manager.countBy(SessionInvitee, { sessionId: session.id, reply: 'none' })).toBe(4);
  });

  describe('with somebody who stands in until a day within the period', () => {
    const guidesOf = async (sessionId: string): Promise<string[]> =>
      (await test.reader.manager.findBy(SessionTrainer, { sessionId })).map(({ personId }) => personId).sort();

    it('gives what moves beyond that day to whom the plan says, and to nobody who is elsewhere then', async () => {
      const made = await group();
      const anja = await alsoTrains(made, 'Anja', '2026-03-12');
      const mehmet = await alsoTrains(made, 'Mehmet');
      const other = await group();
      await test.make.insert(CohortTrainer, { id: newId(), cohortId: other.cohort.id, personId: mehmet.id, untilDay: null });
      await schedule(test, other, { startsAt: at('2026-03-24T18:30:00Z'), trainerIds: [mehmet.id] });
      const alone = await schedule(test, made, { venueId: made.venue.id, trainerIds: [anja.id] });
      const together = await schedule(test, made, {
        kind: 'G2',
        startsAt: at('2026-03-11T18:30:00Z'),
        venueId: made.venue.id,
        trainerIds: [anja.id, mehmet.id],
      });
      const wishes = asked([made], { mayMove: true, from: '2026-03-24', weekdays: ['dinsdag'] });

      const draft = await make(made.trainer, wishes);

      expect(wrongsOf(await load(wishes), placementsOf(draft))).toEqual([]);
      expect(await save(made.trainer, draft)).toEqual({ scheduled: 4, moved: 2 });
      expect(await test.reader.manager.findOneBy(Session, { id: alone.id })).toMatchObject({ startsAt: at('2026-03-24T18:30:00Z') });
      expect(await guidesOf(alone.id)).toEqual([made.trainer.id]);
      expect(await guidesOf(together.id)).toEqual([mehmet.id]);
    });

    it('stops at that day when nobody else guides the group, says so, and can be saved as far as it goes', async () => {
      const made = await group();
      await test.unitOfWork.run(({ manager }) => manager.update(CohortTrainer, { cohortId: made.cohort.id }, { untilDay: '2026-03-19' }));

      const draft = await make(made.trainer, asked([made]));

      expect(draft.clashes.map(({ sentence }) => sentence)).toEqual([
        expect.stringContaining('Na 19 maart begeleidt niemand de groep nog. Spreek eerst met een collega af wie het overneemt.'),
      ]);
      expect(await save(made.trainer, draft)).toEqual({ scheduled: 3, moved: 0 });
      expect(await kindsOf(made)).toEqual(['G1', 'G2', 'G3']);
    });
  });

  describe('of which something changed meanwhile', () => {
    it('is made anew only for what is taken: another refusal is said as it is', async () => {
      const made = await group();
      const draft = await make(made.trainer, asked([made]));
      test.get(DomainEvents).on(SessionScheduled, () => Promise.reject(new VenueHasStairs()));

      await expect(save(made.trainer, draft)).rejects.toMatchObject({ fields: { plek: expect.stringContaining('traplopen') as string } });
    });

    it('is not saved, and made anew around what is there now', async () => {
      const made = await group();
      const draft = await make(made.trainer, asked([made]));
      await schedule(test, made, { kind: 'overig', startsAt: new Date(draft.placements[0]!.startsAt), venueId: made.venue.id });

      expect(await save(made.trainer, draft)).toBeNull();
      await test.get(PlannerService).makeAgain(actorFor(made.trainer));

      const again = await test.reader.manager.findOneByOrFail(PlanDraft, { personId: made.trainer.id });
      expect(await save(made.trainer, again)).toEqual({ scheduled: 6, moved: 0 });
    });

    it('is not saved when its first moment has passed', async () => {
      const made = await group();
      const draft = await make(made.trainer, asked([made]));
      test.clock.set(new Date(draft.placements[0]!.startsAt + 60_000));

      expect(await save(made.trainer, draft)).toBeNull();
    });

    it('is not saved from the page of an older plan', async () => {
      const made = await group();
      const older = await make(made.trainer, asked([made]));
      await make(made.trainer, asked([made], { weekdays: ['woensdag'] }));

      await expect(save(made.trainer, older)).rejects.toMatchObject({ code: 'meetings.another-plan' });
    });
  });

  describe('saved by two at the same instant', () => {
    it('is one plan: two trainers of one group do not plan its series twice', async () => {
      const made = await group();
      const anja = await alsoTrains(made, 'Anja');
      await makeVenue(test, made.organisationId, { name: 'De Eik' });
      const plans = [await make(made.trainer, asked([made])), await make(anja, asked([made], { weekdays: ['woensdag'] }))] as const;

      const saved = await Promise.all([save(made.trainer, plans[0]), save(anja, plans[1])]);

      expect(saved.filter((each) => each === null)).toHaveLength(1);
      expect(await kindsOf(made)).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6']);
    });

    it('gives the only room to one, and the other a plan around it', async () => {
      const one = await group();
      const other = await makeCohort(test, { residents: 3, professionals: 1, started: true });
      await test.unitOfWork.run(({ manager }) => manager.update(Neighbourhood, { id: other.site.neighbourhoodId }, { organisationId: one.organisationId }));
      const plans = [await make(one.trainer, asked([one])), await make(other.trainer, asked([other]))] as const;

      const saved = await Promise.all([save(one.trainer, plans[0]), save(other.trainer, plans[1])]);

      expect(saved.filter((each) => each === null)).toHaveLength(1);
      const late = saved[0] === null ? one : other;
      const again = await make(late.trainer, asked([late]));
      expect(await save(late.trainer, again)).toEqual({ scheduled: 6, moved: 0 });
      expect(await test.reader.manager.countBy(Session, { venueId: one.venue.id })).toBe(12);
    });
  });

  it('is made for one, and waits for another; a third is told at once', async () => {
    const made = await group();
    const people = [made.trainer, await alsoTrains(made, 'Anja'), await alsoTrains(made, 'Mehmet')];

    const results = await Promise.allSettled(people.map((person) => test.get(PlannerService).make(actorFor(person), asked([made]))));

    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(results[2]).toMatchObject({ reason: { fields: { druk: expect.stringContaining('voor iemand anders') as string } } });
  });

  it('asks why when a group has too few for a joint session, and keeps the reason', async () => {
    const made = await makeCohort(test, { residents: 2, professionals: 1, started: true });
    const draft = await make(made.trainer, asked([made]));

    await expect(save(made.trainer, draft)).rejects.toMatchObject({ fields: { reden: expect.stringContaining('1 buurtverbinder te weinig') as string } });
    await save(made.trainer, draft, 'De derde komt later.');

    const sessions = await test.reader.manager.find(Session, { order: { startsAt: 'ASC' } });
    expect(sessions.map(({ kind, mixReason }) => [kind, mixReason !== null])).toEqual([
      ['G1', true],
      ['G2', true],
      ['G3', false],
      ['G4', false],
      ['G5', true],
      ['G6', true],
    ]);
  });

  it('is thought of in a thread that ends with the product', async () => {
    const ended = jest.spyOn(Worker.prototype, 'terminate');
    const worker = test.get(HighsWorker);
    await solve(await load(asked([await group()])), worker, 1);

    await worker.onApplicationShutdown();

    expect(ended).toHaveBeenCalledTimes(1);
  });
});
