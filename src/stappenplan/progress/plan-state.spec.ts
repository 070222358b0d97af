import type { FeatureKey } from '../../buurtsites/index.js';
import type { PlanStep } from '../template/plan-template.js';
import { nextStep, type PlanFacts, statesOf, waitsFor } from './plan-state.js';

const step = (key: string, after: readonly string[] = [], activates = key): PlanStep => ({ key, after, activates }) as unknown as PlanStep;

/** team → naam, spelregels → groepen (also after the buurtrondje) → agenda */
const PLAN = [
  step('team'),
  step('naam', ['team']),
  step('spelregels', ['team']),
  step('buurtrondje', ['team']),
  step('groepen', ['buurtrondje', 'spelregels']),
  step('agenda', ['groepen']),
];

interface Given {
  readonly done?: readonly string[];
  readonly reopened?: readonly string[];
  readonly skipped?: readonly string[];
  readonly notBuilt?: readonly string[];
}

const facts = ({ done = [], reopened = [], skipped = [], notBuilt = [] }: Given = {}): PlanFacts => ({
  done: new Set(done),
  reopened: new Set(reopened),
  skipped: new Set(skipped),
  exists: (feature: FeatureKey) => !notBuilt.includes(feature),
});

const states = (given?: Given): Record<string, string> => Object.fromEntries(statesOf(PLAN, facts(given)));
const next = (given?: Given): string | null => nextStep(PLAN, statesOf(PLAN, facts(given)))?.key ?? null;
const waits = (key: string, given?: Given): readonly string[] => {
  const byKey = new Map(PLAN.map((each) => [each.key, each]));
  return waitsFor(byKey.get(key) ?? step(key), byKey, facts(given)).map((each) => each.key);
};

describe('the states of a plan', () => {
  it('begin with one step to do now; the rest waits', () => {
    expect(states()).toEqual({ team: 'nu', naam: 'wacht', spelregels: 'wacht', buurtrondje: 'wacht', groepen: 'wacht', agenda: 'wacht' });
  });

  it('have exactly one step now: the lowest that can be done; others can be done later', () => {
    expect(states({ done: ['team'] })).toMatchObject({ team: 'klaar', naam: 'nu', spelregels: 'kan-straks', buurtrondje: 'kan-straks', groepen: 'wacht' });
  });

  it('hold a step back until all that comes first is done (D5)', () => {
    expect(states({ done: ['team', 'spelregels'] })['groepen']).toBe('wacht');
    expect(states({ done: ['team', 'spelregels', 'buurtrondje'] })['groepen']).toBe('kan-straks');
  });

  it('say which steps it waits for', () => {
    expect(waits('groepen', { done: ['team'] })).toEqual(['buurtrondje', 'spelregels']);
    expect(waits('groepen', { done: ['team', 'spelregels'] })).toEqual(['buurtrondje']);
  });

  it('say of a step whose part is not built that it is coming, and let it hold nobody up', () => {
    const given = { done: ['team', 'spelregels'], notBuilt: ['buurtrondje'] };

    expect(states(given)).toMatchObject({ buurtrondje: 'komt-eraan', groepen: 'kan-straks' });
  });

  it('keep a done step done when its part is gone from the build', () => {
    expect(states({ done: ['team'], notBuilt: ['team'] })['team']).toBe('klaar');
  });

  it('put a reopened step first, as standing still', () => {
    const given = { done: ['team', 'naam'], reopened: ['spelregels'] };

    expect(states(given)).toMatchObject({ spelregels: 'staat-stil', buurtrondje: 'kan-straks' });
    expect(next(given)).toBe('spelregels');
  });

  it('keep steps done whose ground was reopened (D21: no cascade)', () => {
    expect(states({ done: ['team', 'naam', 'groepen', 'buurtrondje'], reopened: ['spelregels'] })).toMatchObject({
      groepen: 'klaar',
      spelregels: 'staat-stil',
    });
  });

  it('call a reopened step done once it is done again', () => {
    expect(states({ done: ['team'], reopened: ['team'] })['team']).toBe('klaar');
  });

  it('leave a skipped step out of the way, and let it hold nobody up', () => {
    const given = { done: ['team', 'spelregels'], skipped: ['buurtrondje', 'naam'] };

    expect(states(given)).toMatchObject({ naam: 'overgeslagen', buurtrondje: 'overgeslagen', groepen: 'nu' });
  });

  it('have no next step when all is done', () => {
    expect(next({ done: PLAN.map(({ key }) => key) })).toBeNull();
  });

  it('have no next step when only what is not built is left', () => {
    expect(next({ done: ['team', 'naam', 'spelregels', 'groepen', 'agenda'], notBuilt: ['buurtrondje'] })).toBeNull();
  });
});
