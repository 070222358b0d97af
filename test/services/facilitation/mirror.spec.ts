import type { Person } from '../../../src/accounts/index.js';
import { Enrolment } from '../../../src/cohorts/index.js';
import { type Answers, MirrorAnswer, MirrorCount, MirrorRound, MirrorsService } from '../../../src/facilitation/index.js';
import { OutboxMail } from '../../../src/notifications/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeCohort, type MadeCohort } from '../../support/make-cohort.js';

const SEES: Answers = { work: 'sturen', request: 'op-weg-helpen', dissent: 'loslaten' };

describe('the mirror by the team (D15)', () => {
  let test: TestApp;
  let made: MadeCohort;
  let marloes: { personId: string; cohortId: string };
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    made = await makeCohort(test, { residents: 4, professionals: 2 });
    marloes = { personId: made.professionals[0]?.id ?? '', cohortId: made.cohort.id };
  });

  const mirrors = (): MirrorsService => test.get(MirrorsService);
  const rounds = (): Promise<MirrorRound[]> => test.reader.manager.find(MirrorRound, { where: marloes, order: { number: 'ASC' } });
  const asked = async (): Promise<string> => {
    await mirrors().ask(marloes);
    return (await rounds()).at(-1)?.id ?? '';
  };
  const answer = (roundId: string, { id: personId }: Person, answers = SEES): Promise<void> => mirrors().answer({ personId }, roundId, answers);
  const answeredBy = async (count: number): Promise<string> => {
    const id = await asked();
    for (const resident of made.residents.slice(0, count)) await answer(id, resident);
    return id;
  };
  const code = (act: Promise<unknown>): Promise<string> =>
    act.then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code,
    );

  it('is asked of the residents of the group by mail, once, also by two presses', async () => {
    await Promise.all([mirrors().ask(marloes), mirrors().ask(marloes)]);

    const mails = await test.reader.manager.findBy(
      OutboxMail,
      made.residents.map(({ email }) => ({ toAddress: email })),
    );
    expect(await rounds()).toHaveLength(1);
    expect(mails.map(({ subject }) => subject)).toEqual(made.residents.map(() => 'Dirk vraagt jullie om een spiegel'));
  });

  it('tells her by mail when it can be looked into: at the third answer, once, also when the last two come at once', async () => {
    const id = await asked();
    const told = () => test.reader.manager.findBy(OutboxMail, { toAddress: made.professionals[0]?.email ?? '' });
    const [riet, wim, noor, kofi] = made.residents as [Person, Person, Person, Person];
    await answer(id, riet);
    await answer(id, riet, { ...SEES, work: 'overnemen' });
    expect(await told()).toEqual([]);

    await Promise.all([answer(id, wim), answer(id, noor)]);
    await answer(id, kofi);

    expect((await told()).map(({ subject }) => subject)).toEqual(['Je spiegel is klaar']);
  });

  it('is not asked of two residents: they could not hide', async () => {
    const small = await makeCohort(test, { residents: 2, professionals: 1 });

    expect(await code(mirrors().ask({ personId: small.professionals[0]?.id ?? '', cohortId: small.cohort.id }))).toBe('facilitation.too-few-to-hold-a-mirror');
  });

  it('is shown from three answers on, and not at two', async () => {
    const id = await answeredBy(2);
    expect(await code(mirrors().show(marloes))).toBe('facilitation.mirror-needs-three');

    await answer(id, made.residents[2] as Person);
    await mirrors().show(marloes);

    const counts = await test.reader.manager.findBy(MirrorCount, { roundId: id });
    expect(counts.map(({ question, stance, count }) => [question, stance, count]).sort()).toEqual([
      ['dissent', 'loslaten', 3],
      ['request', 'op-weg-helpen', 3],
      ['work', 'sturen', 3],
    ]);
  });

  it('keeps nobody’s answer once it was shown, and takes none after', async () => {
    const id = await answeredBy(3);
    await mirrors().show(marloes);

    expect(await test.reader.manager.countBy(MirrorAnswer, { roundId: id })).toBe(0);
    expect(await code(answer(id, made.residents[3] as Person))).toBe('facilitation.mirror-was-shown');
    expect(await code(answer(id, made.residents[0] as Person))).toBe('facilitation.mirror-was-shown');
  });

  it('has one answer per resident, that may be changed until then', async () => {
    const id = await asked();
    const [riet] = made.residents as [Person];

    await Promise.all([answer(id, riet), answer(id, riet)]);
    await answer(id, riet, { ...SEES, work: 'overnemen' });

    expect(await test.reader.manager.findBy(MirrorAnswer, { roundId: id })).toMatchObject([{ work: 'overnemen' }]);
  });

  it('does not tell when somebody answered: no moment is kept, and the id holds none', async () => {
    const id = await answeredBy(3);

    const answers = await test.reader.manager.findBy(MirrorAnswer, { roundId: id });
    expect(Object.keys(answers[0] ?? {}).sort()).toEqual(['dissent', 'id', 'personId', 'request', 'roundId', 'work']);
    // the version of a UUID stands at its third group: 7 would begin with the moment, 4 is chance
    expect(new Set(answers.map((each) => each.id.charAt(14)))).toEqual(new Set(['4']));
  });

  it('is answered by residents of this group only', async () => {
    const id = await asked();
    const elsewhere = await makeCohort(test, { residents: 1 });
    const left = made.residents[3] as Person;
    await test.unitOfWork.run(({ manager }) => manager.update(Enrolment, { personId: left.id }, { endedAt: test.clock.now() }));

    for (const who of [made.professionals[1], made.trainer, elsewhere.residents[0], left] as Person[]) expect(await code(answer(id, who))).toMatch(/no-such/);
    expect(await test.reader.manager.countBy(MirrorAnswer, { roundId: id })).toBe(0);
  });

  it('is hers to take back, with the answers', async () => {
    const id = await answeredBy(2);

    await mirrors().cancel(marloes);

    expect([await rounds(), await test.reader.manager.countBy(MirrorAnswer, { roundId: id })]).toEqual([[], 0]);
  });

  it('is shared by her alone, and only once she saw it herself', async () => {
    const id = await answeredBy(3);
    expect(await code(mirrors().share(marloes, id, true))).toBe('facilitation.no-such-mirror');
    await mirrors().show(marloes);
    const dirk = { ...marloes, personId: made.professionals[1]?.id ?? '' };

    expect(await code(mirrors().share(dirk, id, true))).toBe('facilitation.no-such-mirror');
    await mirrors().share(marloes, id, true);

    expect((await rounds())[0]?.sharedAt).not.toBeNull();
  });

  it('can be asked again after it was shown, as a round of its own', async () => {
    await answeredBy(3);
    await mirrors().show(marloes);
    await asked();

    expect((await rounds()).map(({ number, shownAt }) => [number, shownAt !== null])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});
