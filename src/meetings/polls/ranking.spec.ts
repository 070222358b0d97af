import * as fc from 'fast-check';
import type { TeamRole } from '../../cohorts/index.js';
import { type Answer, ANSWERS } from './poll.entities.js';
import { bestOf, type PollFacts, rank } from './ranking.js';

const NEEDS = { residents: 3, professionals: 1 };
const START = Date.UTC(2026, 2, 10, 18, 30);

const roles = fc.constantFrom<TeamRole>('buurtverbinder', 'wijkprofessional');
const answers = fc.constantFrom<Answer | undefined>(undefined, ...ANSWERS);
const moments = fc.record({ week: fc.nat(60), trainerIsFree: fc.boolean(), roomIsFree: fc.constantFrom(true, false, null), isFlagged: fc.boolean() });

/** A poll with everybody's answers: `given[moment][person]`. */
const polls = fc.record({ people: fc.array(roles, { maxLength: 10 }), days: fc.array(moments, { minLength: 1, maxLength: 6 }) }).chain(({ people, days }) =>
  fc.record({
    people: fc.constant(people),
    days: fc.constant(days),
    given: fc.array(fc.array(answers, { minLength: people.length, maxLength: people.length }), { minLength: days.length, maxLength: days.length }),
  }),
);
type Poll = typeof polls extends fc.Arbitrary<infer Each> ? Each : never;

const factsOf = ({ people, days, given }: Poll): PollFacts => ({
  needs: NEEDS,
  invitees: people.map((role, index) => ({ id: `p${String(index)}`, role })),
  moments: days.map(({ week, ...day }, index) => ({ ...day, id: `m${String(index)}`, startsAt: new Date(START + week * 7 * 86_400_000) })),
  answers: given.flatMap((row, moment) =>
    row.flatMap((answer, person) => (answer ? [{ momentId: `m${String(moment)}`, inviteeId: `p${String(person)}`, answer }] : [])),
  ),
});
const placeOf = (poll: PollFacts, id: string): number => rank(poll).findIndex((moment) => moment.id === id);

describe('the order of the moments (E3)', () => {
  it('never ranks a moment lower for a better answer', () => {
    const willing: readonly (Answer | undefined)[] = ['nee', 'als-het-moet', 'ja'];
    const better = (answer: Answer | undefined): Answer => willing[Math.min(2, willing.indexOf(answer) + 1)] ?? 'ja';
    fc.assert(
      fc.property(polls, fc.nat(), fc.nat(), (poll, day, person) => {
        fc.pre(poll.people.length > 0);
        const [at, who] = [day % poll.days.length, person % poll.people.length];
        const given = poll.given.map((row, index) => (index === at ? row.map((each, column) => (column === who ? better(each) : each)) : row));

        expect(placeOf(factsOf({ ...poll, given }), `m${String(at)}`)).toBeLessThanOrEqual(placeOf(factsOf(poll), `m${String(at)}`));
      }),
    );
  });

  it('never puts a moment that misses the mix before one that meets it', () => {
    fc.assert(
      fc.property(polls, (poll) => {
        const met = rank(factsOf(poll)).map(({ meetsMix }) => meetsMix);

        expect(met).toEqual([...met].sort((one, other) => Number(other) - Number(one)));
      }),
    );
  });

  it('does not hang on the order in which answers, people and moments come', () => {
    const shuffled = polls.chain((poll) => {
      const facts = factsOf(poll);
      const all = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
      return fc.record({ facts: fc.constant(facts), answers: all(facts.answers), invitees: all(facts.invitees), moments: all(facts.moments) });
    });
    fc.assert(
      fc.property(shuffled, ({ facts, ...other }) => {
        expect(rank({ ...facts, ...other })).toEqual(rank(facts));
      }),
    );
  });

  it('counts everybody once, as yes, if need be, no or not yet', () => {
    fc.assert(
      fc.property(polls, (poll) => {
        for (const { residents: r, professionals: p } of rank(factsOf(poll)))
          expect(r.yes + r.ifNeeded + r.no + r.open + p.yes + p.ifNeeded + p.no + p.open).toBe(poll.people.length);
      }),
    );
  });

  it('advises nothing while nobody can, also with two hundred moments', () => {
    const days = Array.from({ length: 200 }, (_, week) => ({ week, trainerIsFree: true, roomIsFree: null, isFlagged: false }));
    const ranked = rank(factsOf({ people: ['buurtverbinder'], days, given: days.map(() => [undefined]) }));

    expect([ranked.length, bestOf(ranked)]).toEqual([200, null]);
    expect(ranked.map(({ id }) => id)).toEqual(days.map((_, index) => `m${String(index)}`));
  });
});
