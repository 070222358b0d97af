import { CohortTrainer } from '../../../src/cohorts/index.js';
import {
  Session,
  SessionBlock,
  SessionCancelled,
  SessionInvitee,
  SessionMoved,
  SessionQueries,
  SessionScheduled,
  SessionService,
  SessionTrainer,
  StepFreeNeed,
  Venue,
} from '../../../src/meetings/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { InvalidInput } from '../../../src/platform/errors/domain-error.js';
import { type DomainEvent, DomainEvents } from '../../../src/platform/events/domain-events.js';
import { startApp, type TestApp } from '../../support/app.js';
import { caught } from '../../support/caught.js';
import { makeCohort } from '../../support/make-cohort.js';
import { makeVenue, schedule } from '../../support/make-meeting.js';

const at = (words: string): Date => new Date(words);

describe('sessions', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  const group = () => makeCohort(test, { residents: 4, professionals: 1, started: true });
  const move = (id: string, byId: string, to: { startsAt: Date; venueId?: string | null }): Promise<Session> =>
    test.unitOfWork.run((tx) => test.get(SessionService).move(tx, id, { ...to, byId }));
  const refusal = async (promise: Promise<unknown>): Promise<Readonly<Record<string, string>>> => {
    const error: unknown = await promise.catch((thrown: unknown) => thrown);
    return error instanceof InvalidInput ? error.fields : { refused: String(error) };
  };

  describe('scheduling', () => {
    it('makes the session, asks everybody in their role of now, and takes the blocks of the training along', async () => {
      const made = await group();

      const session = await schedule(test, made);

      expect(session).toMatchObject({ title: 'Samen beginnen', day: '2026-03-10', endsAt: at('2026-03-10T21:30:00Z'), sequence: 0, plannedJoint: true });
      expect(session.uid).toContain(session.id);
      const { manager } = test.reader;
      expect(await manager.countBy(SessionInvitee, { sessionId: session.id, role: 'buurtverbinder', reply: 'none' })).toBe(4);
      expect(await manager.countBy(SessionInvitee, { sessionId: session.id, role: 'wijkprofessional' })).toBe(1);
      expect(await manager.findBy(SessionTrainer, { sessionId: session.id })).toMatchObject([{ personId: made.trainer.id }]);
      const blocks = await test.get(SessionQueries).blocksOf(session.id);
      expect(blocks[0]).toMatchObject({ title: 'Welkom met koffie', minutes: 15, isNet: false });
    });

    it('asks why when a session that is for both misses the mix, and keeps the reason (D10)', async () => {
      const made = await makeCohort(test, { residents: 2, professionals: 1, started: true });

      expect(await refusal(schedule(test, made))).toMatchObject({ reden: expect.stringContaining('1 buurtverbinder te weinig') as string });
      const session = await schedule(test, made, { mixReason: 'Twee mensen zijn ziek.' });

      expect(session).toMatchObject({ plannedJoint: false, mixReason: 'Twee mensen zijn ziek.' });
    });

    it('asks no reason of a group of residents only, nor for a session that is open to either', async () => {
      const residents = await makeCohort(test, { residents: 4, professionals: 0, started: true });
      const small = await makeCohort(test, { residents: 2, professionals: 1, started: true });

      expect((await schedule(test, residents)).plannedJoint).toBe(false);
      expect((await schedule(test, small, { kind: 'G3' })).plannedJoint).toBe(false);
    });

    it('asks only professionals to intervisie', async () => {
      const made = await group();

      const { id } = await schedule(test, made, { kind: 'intervisie' });

      expect(await test.reader.manager.findBy(SessionInvitee, { sessionId: id })).toMatchObject([{ role: 'wijkprofessional' }]);
    });

    it.each([
      ['a room of another organisation', 'plek'],
      ['a trainer of another group', 'trainers'],
      ['a guest of another group', 'gasten'],
    ])('refuses %s', async (_, field) => {
      const made = await group();
      const other = await group();
      const wrong = {
        plek: { venueId: (await makeVenue(test, other.organisationId)).id },
        trainers: { trainerIds: [other.trainer.id] },
        gasten: { inviteeIds: [other.residents[0]?.id ?? ''] },
      }[field];

      expect(Object.keys(await refusal(schedule(test, made, wrong)))).toEqual([field]);
      expect(await test.reader.manager.countBy(Session, { cohortId: made.cohort.id })).toBe(0);
    });

    it('refuses stairs to a group that cannot climb them (E9)', async () => {
      const made = await group();
      await test.make.insert(StepFreeNeed, { id: newId(), cohortId: made.cohort.id, notedById: made.trainer.id, notedAt: test.clock.now() });
      const upstairs = await makeVenue(test, made.organisationId, { isStepFree: false });
      const ground = await makeVenue(test, made.organisationId);

      expect((await refusal(schedule(test, made, { venueId: upstairs.id })))['plek']).toContain('geen lift');
      expect(await schedule(test, made, { venueId: ground.id })).toMatchObject({ venueId: ground.id });
    });

    it('lasts across midnight and through the night in which the clock goes forward', async () => {
      const made = await group();

      const session = await schedule(test, made, { startsAt: at('2026-03-28T22:30:00Z'), endsAt: at('2026-03-29T02:30:00Z') });

      expect(session.day).toBe('2026-03-28');
    });

    it.each([
      ['half a slot', '2026-03-10T18:32:00Z', '2026-03-10T20:00:00Z', 'begin'],
      ['no time', '2026-03-10T18:30:00Z', '2026-03-10T18:30:00Z', 'einde'],
      ['days', '2026-03-10T18:30:00Z', '2026-03-12T18:30:00Z', 'einde'],
    ])('refuses what begins or lasts %s', async (_, startsAt, endsAt, field) => {
      const made = await group();

      expect(Object.keys(await refusal(schedule(test, made, { startsAt: at(startsAt), endsAt: at(endsAt) })))).toEqual([field]);
    });
  });

  describe('one room, one trainer, one person at a time (E9)', () => {
    it('gives the room to one of two trainers who press at the same instant, and tells the other kindly', async () => {
      const one = await group();
      const other = await makeCohort(test, { residents: 4, started: true });
      const { id: venueId } = await makeVenue(test, one.organisationId);
      await inSameOrganisation(other, one.organisationId);

      const presses = await Promise.allSettled([schedule(test, one, { venueId }), schedule(test, other, { venueId, startsAt: at('2026-03-10T20:00:00Z') })]);

      expect(presses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = presses.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect((lost.reason as InvalidInput).fields).toEqual({
        plek: 'Deze plek is dan net door een ander vastgelegd. Kies een andere plek of een ander tijdstip.',
      });
      expect(await test.reader.manager.countBy(Session, { venueId })).toBe(1);
    });

    it('finds adjacent sessions fine', async () => {
      const made = await group();
      const { id: venueId } = await makeVenue(test, made.organisationId);

      await schedule(test, made, { venueId, startsAt: at('2026-03-10T18:00:00Z'), endsAt: at('2026-03-10T19:40:00Z') });

      expect(await schedule(test, made, { venueId, startsAt: at('2026-03-10T19:40:00Z') })).toMatchObject({ venueId });
    });

    it('refuses a trainer who guides another group then', async () => {
      const one = await group();
      const other = await group();
      await test.make.insert(CohortTrainer, { id: newId(), cohortId: other.cohort.id, personId: one.trainer.id, untilDay: null });
      await schedule(test, one);

      expect((await refusal(schedule(test, other)))['trainers']).toContain('Hanna heeft dan al een andere bijeenkomst');
    });

    it('refuses a guest who is asked elsewhere then, unless they said no there', async () => {
      const made = await group();
      const [dirk] = made.professionals;
      const first = await schedule(test, made, { kind: 'intervisie' });
      const standIn = await test.make.person('Anja');
      await test.make.insert(CohortTrainer, { id: newId(), cohortId: made.cohort.id, personId: standIn.id, untilDay: null });
      const plan = { trainerIds: [standIn.id] };

      expect((await refusal(schedule(test, made, plan)))['gasten']).toContain('Dirk');
      await test.unitOfWork.run(({ manager }) => manager.update(SessionInvitee, { sessionId: first.id, personId: dirk?.id ?? '' }, { reply: 'declined' }));
      expect(await schedule(test, made, plan)).toMatchObject({ sequence: 0 });
    });

    it('gives room and trainer back when a session is cancelled', async () => {
      const made = await group();
      const { id: venueId } = await makeVenue(test, made.organisationId);
      const { id } = await schedule(test, made, { venueId });

      await test.unitOfWork.run((tx) => test.get(SessionService).cancel(tx, id, { reason: 'Ziek.', byId: made.trainer.id }));

      expect(await schedule(test, made, { venueId })).toMatchObject({ venueId });
    });
  });

  describe('moving and cancelling', () => {
    it('keeps what calendars know it by, lets the number rise, asks everybody again and says where it was', async () => {
      const made = await group();
      const heard: DomainEvent[] = [];
      for (const type of [SessionScheduled, SessionMoved, SessionCancelled])
        test.get(DomainEvents).on(type, (event: DomainEvent) => {
          heard.push(event);
          return Promise.resolve();
        });
      const session = await schedule(test, made);
      await test.unitOfWork.run(({ manager }) => manager.update(SessionInvitee, { sessionId: session.id }, { reply: 'accepted' }));

      const moved = await move(session.id, made.trainer.id, { startsAt: at('2026-03-31T17:30:00Z') });
      await test.unitOfWork.run((tx) => test.get(SessionService).cancel(tx, session.id, { reason: 'Ziek.', byId: made.trainer.id }));

      expect(moved).toMatchObject({ uid: session.uid, sequence: 1, day: '2026-03-31', endsAt: at('2026-03-31T20:30:00Z') });
      const { manager } = test.reader;
      expect(await manager.findOneBy(Session, { id: session.id })).toMatchObject({ uid: session.uid, sequence: 2, cancelReason: 'Ziek.' });
      expect(await manager.countBy(SessionInvitee, { sessionId: session.id, reply: 'none' })).toBe(5);
      expect(heard).toMatchObject([
        { session: { sessionId: session.id, cohortId: made.cohort.id, siteId: made.site.id, sequence: 0 } },
        { session: { sequence: 1 }, from: { startsAt: session.startsAt } },
        { session: { sequence: 2 }, reason: 'Ziek.' },
      ]);
    });

    it('keeps the answers when only the room changes', async () => {
      const made = await group();
      const { id } = await schedule(test, made);
      await test.unitOfWork.run(({ manager }) => manager.update(SessionInvitee, { sessionId: id }, { reply: 'accepted' }));

      await move(id, made.trainer.id, { startsAt: at('2026-03-10T18:30:00Z'), venueId: (await makeVenue(test, made.organisationId)).id });

      expect(await test.reader.manager.countBy(SessionInvitee, { sessionId: id, reply: 'accepted' })).toBe(5);
    });

    it('moves over its own time without being in its own way', async () => {
      const made = await group();
      const { id: venueId } = await makeVenue(test, made.organisationId);
      const { id } = await schedule(test, made, { venueId });

      expect(await move(id, made.trainer.id, { startsAt: at('2026-03-10T18:45:00Z') })).toMatchObject({ sequence: 1 });
    });

    it('refuses a moment that has gone, a session that is over and one that was cancelled', async () => {
      const made = await group();
      const { id } = await schedule(test, made);
      const past = await schedule(test, made, { startsAt: at('2026-02-10T18:30:00Z') });

      expect(Object.keys(await refusal(move(id, made.trainer.id, { startsAt: at('2026-03-01T18:30:00Z') })))).toEqual(['dag']);
      expect((await refusal(move(past.id, made.trainer.id, { startsAt: at('2026-03-20T18:30:00Z') })))['refused']).toContain('over');
      await test.unitOfWork.run((tx) => test.get(SessionService).cancel(tx, id, { reason: 'x', byId: made.trainer.id }));
      expect((await refusal(move(id, made.trainer.id, { startsAt: at('2026-03-20T18:30:00Z') })))['refused']).toContain('cancelled');
    });

    it('stays in a room that was closed meanwhile, and goes to none that is closed', async () => {
      const made = await group();
      const [here, there] = [await makeVenue(test, made.organisationId), await makeVenue(test, made.organisationId, { name: 'De Eik' })];
      const { id } = await schedule(test, made, { venueId: here.id });
      await test.unitOfWork.run(({ manager }) => manager.update(Venue, { organisationId: made.organisationId }, { closedAt: test.clock.now() }));

      const moved = await move(id, made.trainer.id, { startsAt: at('2026-03-11T18:30:00Z'), venueId: here.id });

      expect(moved).toMatchObject({ venueId: here.id, day: '2026-03-11' });
      expect(Object.keys(await refusal(move(id, made.trainer.id, { startsAt: at('2026-03-11T18:30:00Z'), venueId: there.id })))).toEqual(['plek']);
    });

    it('is one move, however often it is pressed', async () => {
      const made = await group();
      const { id } = await schedule(test, made);
      const told = caught(test, SessionMoved);
      const startsAt = at('2026-03-31T17:30:00Z');

      await move(id, made.trainer.id, { startsAt });
      await test.unitOfWork.run(({ manager }) => manager.update(SessionInvitee, { sessionId: id }, { reply: 'accepted' }));
      await move(id, made.trainer.id, { startsAt });

      expect(told).toHaveLength(1);
      expect(await test.reader.manager.findOneBy(Session, { id })).toMatchObject({ sequence: 1 });
      expect(await test.reader.manager.countBy(SessionInvitee, { sessionId: id, reply: 'accepted' })).toBe(5);
    });

    it('keeps its end and stays silent while its programme is made', async () => {
      const made = await group();
      const { id } = await schedule(test, made);
      const blocks = [
        { title: 'Koffie', minutes: 15, isNet: false, lessonKey: null },
        { title: 'Aan het werk', minutes: 50, isNet: true, lessonKey: null },
      ];

      await test.unitOfWork.run((tx) => test.get(SessionService).reprogramme(tx, id, blocks));

      expect(await test.reader.manager.findOneBy(Session, { id })).toMatchObject({ endsAt: at('2026-03-10T21:30:00Z'), sequence: 0 });
      expect(await test.reader.manager.countBy(SessionBlock, { sessionId: id })).toBe(2);
    });
  });

  /** Two groups that could want the same room. */
  const inSameOrganisation = async ({ site }: Awaited<ReturnType<typeof group>>, organisationId: string): Promise<void> => {
    await test.unitOfWork.run(({ manager }) => manager.update('neighbourhood', { id: site.neighbourhoodId }, { organisationId }));
  };
});
