import { AttendanceQueries, type Session, WalkIn, WalkInsService } from '../../../src/meetings/index.js';
import { SweepWalkIns } from '../../../src/meetings/attendance/sweep-walk-ins.js';
import type { Person } from '../../../src/accounts/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import { schedule } from '../../support/make-meeting.js';

const DAY = 24 * 60;

describe('the names of who walked in', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  const evening = async () => {
    const made = await makeCohort(test, { residents: 3, professionals: 1, started: true });
    const session = await schedule(test, made);
    test.clock.set('2026-03-10T18:30:00Z');
    for (const name of ['Ans', 'Bep', 'Cor']) await add(made.trainer, session, name);
    return { ...made, session };
  };
  const add = ({ id: byId }: Person, session: Session, name: string) =>
    test.unitOfWork.run((tx) => test.get(WalkInsService).add(tx, session, { name, role: 'buurtverbinder' }, byId));
  const walkIns = ({ id: sessionId }: Session) => test.reader.manager.find(WalkIn, { where: { sessionId }, order: { addedAt: 'ASC', id: 'ASC' } });
  const namesAt = async (session: Session) => (await walkIns(session)).map(({ name }) => name);

  it('go ninety days after the session, save of who has an account; the count stays', async () => {
    const { session, trainer, residents } = await evening();
    const [, , cor] = await walkIns(session);
    await test.unitOfWork.run((tx) => tx.manager.update(WalkIn, { id: cor?.id ?? '' }, { personId: residents[0]?.id ?? '' }));
    const factsOf = async () => (await test.get(AttendanceQueries).factsOf([session.id])).get(session.id);
    const before = await factsOf();

    test.clock.pass(90 * DAY);
    await test.get(SweepWalkIns).sweep();
    expect(await namesAt(session)).toEqual(['Ans', 'Bep', 'Cor']);

    test.clock.pass(DAY);
    await test.get(SweepWalkIns).sweep();
    expect(await namesAt(session)).toEqual([null, null, 'Cor']);
    expect(await factsOf()).toEqual(before);
    expect(before?.present).toEqual({ residents: 3, professionals: 0 });

    const hanna = await test.as(trainer);
    const page = (await hanna.see(`/bijeenkomsten/${session.id}/aanwezigheid`))('main').text();
    expect(page).toMatch(/Inloper, naam weggehaald[\s\S]*Cor/);
    expect(page).not.toContain('nu een account?');
  });

  it('that are gone are joined to nobody: it is not known whose they were', async () => {
    const { session, trainer } = await evening();
    const [ans] = await walkIns(session);
    test.clock.pass(91 * DAY);
    await test.get(SweepWalkIns).sweep();
    const hanna = await test.as(trainer);
    const address = `/bijeenkomsten/${session.id}/inlopers/${ans?.id ?? ''}`;

    expect((await hanna.get(address)).status).toBe(404);
  });
});
