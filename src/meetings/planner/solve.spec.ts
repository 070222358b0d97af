import { widened } from './changes.js';
import { changesInWords, clashInWords } from './clash-words.js';
import { clashesOf } from './clashes.js';
import { HighsWorker } from './highs-worker.js';
import type { Group, Problem, Wishes } from './problem.js';
import { seriesOf } from './series.js';
import { firstPlan, solve as solveWith } from './solve.js';
import { wrongsOf } from '../../../test/support/planner/check-plan.js';
import { group, guides, problem, sessions, wholeProgramme, WISHES } from '../../../test/support/planner/problems.js';

const at = (words: string): Date => new Date(words);
const wishes = (values: Partial<Wishes>): Wishes => ({ ...WISHES, ...values });

// thinking takes seconds, on a busy machine many
jest.setTimeout(120_000);

const worker = new HighsWorker();
const solve = (asked: Problem) => solveWith(asked, worker);
afterAll(() => worker.stop());

/** The change that is offered, tried: what is still missing then. */
async function tried(asked: Problem): Promise<{ sentence: string; offer: string | null; missing: number; wrongs: string[] }> {
  const solved = await solve(asked);
  const [clash] = await clashesOf(solved);
  if (!clash?.changes) return { sentence: clash ? clashInWords(clash) : '', offer: null, missing: -1, wrongs: [] };
  const { changes } = clash;
  const wider = {
    ...asked,
    groups: asked.groups.map((each) => (each.id === clash.group.id ? { ...each, wishes: changes.reduce(widened, each.wishes) } : each)),
  };
  const again = await solve(wider);
  const wanted = asked.groups.reduce((sum, each) => sum + each.sessions.filter(({ standing }) => !standing?.isFixed).length, 0);
  return {
    sentence: clashInWords(clash),
    offer: changesInWords(changes, clash.group.wishes),
    missing: wanted - again.plan.placements.length,
    wrongs: wrongsOf(wider, again.plan.placements),
  };
}

describe('planning', () => {
  it('plans six groups of six sessions with three trainers and five rooms, by the rules', async () => {
    const asked = wholeProgramme();

    const { plan } = await solve(asked);

    expect(plan.placements).toHaveLength(36);
    expect(wrongsOf(asked, plan.placements)).toEqual([]);
  });

  it('gives the same plan for the same problem', async () => {
    const asked = problem(['a', 'b'].map((id) => group(id, { sessions: sessions(2), wishes: wishes({ until: '2026-10-01' }) })));

    const [one, other] = [await solve(asked), await solve(asked)];

    expect(other.plan).toEqual(one.plan);
  });

  it('finds what taking one group after the other does not', async () => {
    const between = (from: string, until: string): Partial<Group> => ({ sessions: sessions(1), wishes: wishes({ from, until, weekdays: ['dinsdag'] }) });
    const asked = problem([
      group('a', between('2026-09-01', '2026-09-08')),
      group('b', between('2026-09-08', '2026-09-15')),
      group('c', between('2026-09-01', '2026-09-08')),
    ]);

    const { plan } = await solve(asked);

    expect(firstPlan(seriesOf(asked)).placements).toHaveLength(2);
    expect(plan.placements).toHaveLength(3);
    expect(wrongsOf(asked, plan.placements)).toEqual([]);
  });

  it('thinks about one problem after the other in the same thread', async () => {
    const asked = problem([group('a', { sessions: sessions(1) }), group('b', { sessions: sessions(1) })]);

    const solved = [await solve(asked), await solve(asked), await solve(asked)];

    expect(solved.map(({ isProven }) => isProven)).toEqual([true, true, true]);
  });

  it('leaves a locked session where it is, and plans around it', async () => {
    const standing = {
      sessionId: 's',
      startsAt: at('2026-10-13T17:30:00Z'),
      endsAt: at('2026-10-13T20:30:00Z'),
      roomId: 'zaal-0',
      trainerIds: ['hanna'],
      isFixed: true,
    };
    const [first, , third] = sessions(3);
    const asked = problem([group('a', { sessions: [first!, { kind: 'G2', minutes: 180, asksForMix: true, standing }, third!] }), group('b')]);

    const { plan } = await solve(asked);

    expect(plan.placements.map(({ groupId, kind }) => `${groupId} ${kind}`).sort()).toEqual(['a G1', 'a G3', 'b G1', 'b G2', 'b G3']);
    expect(wrongsOf(asked, plan.placements)).toEqual([]);
  });

  it('leaves a session that stands where it is when nothing forces it, and keeps it when no wish fits it', async () => {
    const stands = (day: string) => ({
      sessionId: 's',
      startsAt: at(`${day}T17:30:00Z`),
      endsAt: at(`${day}T20:30:00Z`),
      roomId: 'zaal-1',
      trainerIds: ['hanna'],
      isFixed: false,
    });
    const one = (day: string): Problem => problem([group('a', { sessions: [{ kind: 'G1', minutes: 180, asksForMix: true, standing: stands(day) }] })]);

    const fitting = await solve(one('2026-10-06'));
    const odd = await solve({
      ...one('2026-10-06'),
      taken: [{ resourceId: 'hanna', startsAt: at('2026-08-01T00:00:00Z'), endsAt: at('2027-01-01T00:00:00Z') }],
    });

    expect(fitting.plan.placements).toMatchObject([{ startsAt: at('2026-10-06T17:30:00Z'), roomId: 'zaal-1' }]);
    expect(odd.plan.placements).toEqual([]);
    expect(odd.problem.groups[0]?.sessions[0]?.standing?.isFixed).toBe(true);
  });

  it('gives a session that moves beyond the last day of who stands in to the others who guide it, or else to one of the group', async () => {
    const stands = (trainerIds: string[]) => ({
      sessionId: 's',
      startsAt: at('2026-09-01T17:30:00Z'),
      endsAt: at('2026-09-01T20:30:00Z'),
      roomId: 'zaal-1',
      trainerIds,
      isFixed: false,
    });
    const moved = (trainerIds: string[], from: string): Problem =>
      problem([
        group('a', {
          guides: [...guides('hanna', 'mehmet'), { id: 'anja', untilDay: '2026-10-06' }],
          sessions: [{ kind: 'G1', minutes: 180, asksForMix: true, standing: stands(trainerIds) }],
          wishes: wishes({ from }),
        }),
      ]);
    const teamOf = async (asked: Problem) => {
      const { placements } = (await solve(asked)).plan;
      expect(wrongsOf(asked, placements)).toEqual([]);
      return placements.map(({ trainerIds }) => trainerIds);
    };

    expect(await teamOf(moved(['mehmet', 'anja'], '2026-10-06'))).toEqual([['mehmet', 'anja']]);
    expect(await teamOf(moved(['mehmet', 'anja'], '2026-10-07'))).toEqual([['mehmet']]);
    expect(await teamOf(moved(['anja'], '2026-10-07'))).toEqual([['hanna']]);
  });

  it('plans nobody on an evening on which too few can come', async () => {
    const no = [0, 1, 2, 3, 4].map((index) => ({ personId: `a-${String(index)}`, startsAt: at('2026-09-01T17:00:00Z'), endsAt: at('2026-09-30T21:00:00Z') }));
    const asked = problem([group('a')], { absences: no });

    const { plan } = await solve(asked);

    expect(plan.placements[0]?.startsAt.getTime()).toBeGreaterThan(at('2026-09-30T21:00:00Z').getTime());
    expect(wrongsOf(asked, plan.placements)).toEqual([]);
  });
});

describe('what does not fit', () => {
  const short = wishes({ from: '2026-09-01', until: '2026-10-13', weekdays: ['dinsdag'] });

  it.each([
    [
      'too little time',
      problem([group('a', { sessions: sessions(6), wishes: short })]),
      '6 dagdelen met 14 dagen ertussen passen niet tussen 1 september en 13 oktober',
    ],
    [
      'no such day',
      problem([group('a', { wishes: wishes({ from: '2026-10-19', until: '2026-10-23' }) })]),
      'Er is tussen 19 oktober en 23 oktober geen dinsdagavond',
    ],
    [
      'no room without stairs',
      problem([group('a', { needsStepFree: true, rooms: [{ id: 'z', name: 'Zolder', capacity: 30, isStepFree: false }] })]),
      'waar je zonder trap komt',
    ],
    [
      'a trainer who is away',
      problem([group('a')], { taken: [{ resourceId: 'hanna', startsAt: at('2026-08-01T00:00:00Z'), endsAt: at('2026-12-20T00:00:00Z') }] }),
      'heeft de trainer al een andere bijeenkomst',
    ],
    [
      'two groups, one trainer',
      problem(
        ['a', 'b', 'c'].map((id) =>
          group(id, { sessions: sessions(1), wishes: wishes({ from: '2026-09-01', until: '2026-09-03', weekdays: ['dinsdag', 'woensdag'] }) }),
        ),
      ),
      'Alleen zou het lukken.',
    ],
  ])('is named, and the smallest change that is offered works: %s', async (_name, asked, words) => {
    const { sentence, offer, missing, wrongs } = await tried(asked);

    expect(sentence).toContain(words);
    expect({ offer, missing, wrongs }).toEqual({ offer: expect.any(String) as string, missing: 0, wrongs: [] });
  });

  it('offers the smallest: two weeks longer, not a day more in the week', async () => {
    const { offer } = await tried(problem([group('a', { wishes: wishes({ from: '2026-09-01', until: '2026-09-28', weekdays: ['dinsdag'] }) })]));

    expect(offer).toBe('Doorgaan tot en met 5 oktober');
  });

  it('says when nobody guides a group any more, and offers what fits before that', async () => {
    const until = (untilDay: string): Problem => problem([group('a', { guides: [{ id: 'anja', untilDay }] })]);

    const late = await tried(until('2026-09-22'));
    const early = await tried(until('2026-08-20'));

    expect(late.sentence).toBe(
      'Dagdeel 3 van Groep a past niet. Na 22 september begeleidt niemand de groep nog. Spreek eerst met een collega af wie het overneemt.',
    );
    expect(late).toMatchObject({ offer: expect.stringContaining('ertussen in plaats van 14') as string, missing: 0, wrongs: [] });
    expect(early.sentence).toContain('Na 20 augustus begeleidt niemand de groep nog.');
    expect(early.offer).toBeNull();
  });

  it('offers nothing when no wish stands in the way', async () => {
    const { sentence, offer } = await tried(
      problem([group('a')], { taken: [{ resourceId: 'hanna', startsAt: at('2026-08-01T00:00:00Z'), endsAt: at('2028-01-01T00:00:00Z') }] }),
    );

    expect(sentence).toBe('Dagdeel 1, 2 en 3 van Groep a passen niet. Op elk moment dat bij je wensen past, heeft de trainer al een andere bijeenkomst.');
    expect(offer).toBeNull();
  });
});
