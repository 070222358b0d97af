import { randomUUID } from 'node:crypto';
import type { Person } from '../../../src/accounts/index.js';
import { CohortTrainer } from '../../../src/cohorts/index.js';
import { AttendanceRecord, SessionInvitee, WalkIn } from '../../../src/meetings/index.js';
import { newId } from '../../../src/platform/database/ids.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort } from '../../support/make-cohort.js';
import { schedule } from '../../support/make-meeting.js';
import type { Visitor } from '../../support/visitor.js';

type State = 'er' | 'later' | 'niet';

/** What the script of the page sends, here without a browser; with one: test/browser/door-offline.spec.ts. */
describe('presses at the door, sent late or twice (O3)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  beforeEach(() => {
    test.clock.set('2026-03-10T18:20:00Z');
  });
  afterAll(() => test.stop());

  const evening = async () => {
    const made = await makeCohort(test, { residents: 4, professionals: 1, started: true });
    const session = await schedule(test, made);
    const anja = await test.make.person('Anja');
    await test.make.insert(CohortTrainer, { id: newId(), cohortId: made.cohort.id, personId: anja.id, untilDay: '2026-04-01' });
    const path = `/bijeenkomsten/${session.id}/aanwezigheid`;
    const statesOf = async ({ id: personId }: Person): Promise<string[]> =>
      (await test.reader.manager.find(AttendanceRecord, { where: { sessionId: session.id, personId }, order: { number: 'ASC' } })).map(({ state }) => state);
    return { ...made, session, path, statesOf, hanna: await test.as(made.trainer), anja: await test.as(anja), riet: made.residents[0] as Person };
  };
  const pressOn = ({ id }: Person, staat: State, nummer: number, more: Record<string, string> = {}) => ({
    sleutel: randomUUID(),
    gast: id,
    [`staat-${id}`]: staat,
    [`nummer-${id}`]: String(nummer),
    ...more,
  });
  const send = async (who: Visitor, path: string, fields: Record<string, string>): Promise<{ status: number; answer: Record<string, unknown> }> => {
    const answered = await who.post(`${path}/drukken`, fields);
    return { status: answered.status, answer: answered.body as Record<string, unknown> };
  };

  it('are written, and answered with what stands now', async () => {
    const { hanna, path, riet, statesOf } = await evening();

    const { status, answer } = await send(hanna, path, pressOn(riet, 'later', 0, { [`minuten-${riet.id}`]: '25' }));

    expect(status).toBe(200);
    expect(answer).toEqual({
      outcome: 'saved',
      sentence: null,
      stands: { number: 1, state: 'later', label: 'Kwam later', minutes: '25', counts: 'Telt 140 minuten.' },
    });
    expect(await statesOf(riet)).toEqual(['late']);
  });

  it('whose answer was lost change nothing when they come again, also when somebody put it right since', async () => {
    const { hanna, anja, path, riet, statesOf } = await evening();
    const press = pressOn(riet, 'er', 0);
    await send(hanna, path, press);
    await send(anja, path, pressOn(riet, 'niet', 1));

    const again = await send(hanna, path, press);

    expect(again.answer).toMatchObject({ outcome: 'saved', stands: { state: 'niet', number: 2 } });
    expect(await statesOf(riet)).toEqual(['present', 'absent']);
  });

  it('of who walked in, sent twice at the same instant, add one person', async () => {
    const { hanna, path, session } = await evening();
    const press = { sleutel: randomUUID(), naam: 'Buurvrouw Ans', rol: 'buurtverbinder' };

    const both = await Promise.all([send(hanna, path, press), send(hanna, path, press)]);

    expect(both.map(({ answer }) => answer['outcome'])).toEqual(['saved', 'saved']);
    expect(await test.reader.manager.countBy(WalkIn, { sessionId: session.id })).toBe(1);
    expect(await test.reader.manager.countBy(AttendanceRecord, { sessionId: session.id })).toBe(1);
  });

  it('about somebody of whom another wrote otherwise meanwhile write nothing, and tell both facts', async () => {
    const { hanna, anja, path, riet, statesOf } = await evening();
    await send(anja, path, pressOn(riet, 'er', 0));

    const { status, answer } = await send(hanna, path, pressOn(riet, 'niet', 0));
    const meant = await send(hanna, path, pressOn(riet, 'niet', 1));

    expect(status).toBe(200);
    expect(answer).toMatchObject({ outcome: 'conflict', stands: { number: 1, state: 'er', label: 'Is er' } });
    expect(answer['sentence']).toBe(
      `${riet.firstName} ${riet.lastName}: Anja schreef om 19.20 uur “Is er” op, en jij drukte hier op “Niet gezien”. Wat klopt?`,
    );
    expect(meant.answer).toMatchObject({ outcome: 'saved', stands: { number: 2 } });
    expect(await statesOf(riet)).toEqual(['present', 'absent']);
  });

  it.each([
    ['without a key', ({ sleutel: _sleutel, ...rest }: Record<string, string>) => rest, 'Ververs de pagina'],
    [
      'with minutes that cannot be',
      (fields: Record<string, string>) => ({ ...fields, [`staat-${String(fields['gast'])}`]: 'later' }),
      'vul in hoeveel minuten',
    ],
    ['of a walk-in without a role', ({ sleutel }: Record<string, string>) => ({ sleutel: sleutel ?? '', naam: 'Ans' }), 'Kies bewoner of professional.'],
  ])('%s are refused in words', async (_what, spoil, sentence) => {
    const { hanna, path, riet, statesOf } = await evening();

    const { status, answer } = await send(hanna, path, spoil(pressOn(riet, 'er', 0)));

    expect([status, answer['outcome']]).toEqual([422, 'refused']);
    expect(answer['sentence']).toContain(sentence);
    expect(await statesOf(riet)).toEqual([]);
  });

  it('about somebody who is not on the list, or not any more, are refused and never called saved', async () => {
    const { hanna, path, riet, statesOf, session } = await evening();
    const elsewhere = await evening();
    await test.unitOfWork.run((tx) => tx.manager.delete(SessionInvitee, { sessionId: session.id, personId: riet.id }));

    for (const nobody of [riet, elsewhere.riet]) {
      const { status, answer } = await send(hanna, path, pressOn(nobody, 'er', 0));

      expect(status).toBe(422);
      expect(answer).toEqual({
        outcome: 'refused',
        sentence: 'Deze persoon staat niet meer op de lijst. Deze keuze is niet bewaard. Ververs de pagina.',
        stands: null,
      });
      expect(await statesOf(nobody)).toEqual([]);
    }
  });

  it('are taken from trainers of the group alone, about its own guests, while the door is open', async () => {
    const { hanna, path, riet, statesOf, session } = await evening();
    const elsewhere = await evening();
    const press = () => pressOn(riet, 'er', 0);

    expect((await (await test.as(riet)).post(`${path}/drukken`, press())).status).toBe(403);
    expect((await elsewhere.hanna.post(`${path}/drukken`, press())).status).toBe(404);
    expect((await test.visitor().post(`${path}/drukken`, press())).status).toBe(403);
    expect((await hanna.forge(`${path}/drukken`, press())).status).toBe(403);
    await send(hanna, path, pressOn(elsewhere.riet, 'er', 0));
    test.clock.set('2026-03-10T17:59:00Z');
    expect((await hanna.post(`${path}/drukken`, press())).status).toBe(409);

    expect([await statesOf(riet), await elsewhere.statesOf(elsewhere.riet)]).toEqual([[], []]);
    expect(await test.reader.manager.countBy(AttendanceRecord, { sessionId: session.id })).toBe(0);
  });

  it('find their script and its worker, that sees the sessions and nothing else', async () => {
    const { hanna, path } = await evening();

    const page = await hanna.see(path);
    const worker = await hanna.get(page('form[data-deur]').attr('data-wachter') ?? '');

    expect(page('script[src$="/door.js"]')).toHaveLength(1);
    expect([worker.status, worker.headers['service-worker-allowed']]).toEqual([200, '/bijeenkomsten/']);
    expect((await hanna.get(page('script[src$="/door.js"]').attr('src') ?? '')).headers['service-worker-allowed']).toBeUndefined();
  });
});
