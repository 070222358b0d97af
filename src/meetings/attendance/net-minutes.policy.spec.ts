import { netMinutesFor, partsOf } from './net-minutes.policy.js';

const evening = [
  { minutes: 15, isNet: false },
  { minutes: 60, isNet: true },
  { minutes: 15, isNet: false },
  { minutes: 90, isNet: true },
];

describe('net minutes at the door (D12)', () => {
  it.each([
    ['present', 0, 150],
    ['late', 15, 150],
    ['late', 25, 140],
    ['late', 80, 90],
    ['left_early', 30, 120],
    ['left_early', 100, 60],
    ['late', 999, 0],
    ['excused', 0, 0],
    ['absent', 0, 0],
  ] as const)('%s with %d minutes makes %d', (state, minutes, net) => {
    expect(netMinutesFor(evening, state, minutes)).toBe(net);
  });

  it('takes all of a session that has no programme', () => {
    expect(netMinutesFor(partsOf([], 90), 'late', 10)).toBe(80);
  });
});
