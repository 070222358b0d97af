import { moduleStates } from './module-states.js';
import type { ModuleHead } from './versions/curriculum.queries.js';

const moduleOf = (key: string, lessons: readonly string[], more: Partial<ModuleHead> = {}): ModuleHead => ({
  id: key,
  key,
  title: key,
  purpose: '',
  audience: 'iedereen',
  isJoint: true,
  needs: [],
  session: null,
  lessons: lessons.map((lesson) => ({ key: lesson, title: lesson, minutes: 10 })),
  ...more,
});
const programme = [
  moduleOf('m1', ['a', 'b']),
  moduleOf('m2', ['c'], { needs: ['m1'] }),
  moduleOf('op-weg-helpen', ['p'], { audience: 'wijkprofessionals', needs: ['m2'] }),
];
const statesAfter = (...read: string[]): Record<string, string> =>
  Object.fromEntries([...moduleStates(programme, new Set(read))].map(([key, { state }]) => [key, state]));

describe('how far somebody is', () => {
  it('begins with what needs nothing, and says what the rest waits for', () => {
    expect(statesAfter()).toEqual({ m1: 'open', m2: 'dicht', 'op-weg-helpen': 'open' });
    expect(
      moduleStates(programme, new Set(['a']))
        .get('m2')
        ?.waitsFor.map(({ key }) => key),
    ).toEqual(['m1']);
  });

  it('opens the next module once every lesson was read', () => {
    expect(statesAfter('a', 'b')).toEqual({ m1: 'klaar', m2: 'open', 'op-weg-helpen': 'open' });
  });

  it('never lets professionals wait for the others (D14)', () => {
    expect(statesAfter()['op-weg-helpen']).toBe('open');
  });

  it('keeps done what was read before it waited for something', () => {
    expect(statesAfter('c')['m2']).toBe('klaar');
  });
});
