import { inWords, movedTo } from './moved-days.js';

const NOW = new Date('2026-03-02T09:00:00Z');

describe('the days of a copied group (A9)', () => {
  it('all move by the same whole weeks, so that each keeps its weekday', () => {
    expect(movedTo({ startsOn: '2025-03-06', endsOn: '2025-07-02' }, '2026-03-03')).toEqual({ startsOn: '2026-03-05', endsOn: '2026-07-01' });
  });

  it('are flagged when the Netherlands or its schools are closed', () => {
    const days = inWords({ startsOn: '2026-05-14', endsOn: '2026-07-09' }, 'noord', NOW);

    expect(days).toEqual([
      { label: 'Eerste dag', words: 'donderdag 14 mei', warning: 'Let op: Hemelvaartsdag' },
      { label: 'Laatste dag', words: 'donderdag 9 juli', warning: 'Let op: zomervakantie' },
    ]);
  });

  it('are not flagged for schools of another region', () => {
    expect(inWords({ startsOn: '2026-05-21', endsOn: '2026-07-09' }, 'midden', NOW).map(({ warning }) => warning)).toEqual([null, null]);
  });
});
