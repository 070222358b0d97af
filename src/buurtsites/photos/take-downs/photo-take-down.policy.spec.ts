import { AnotherPutsBack, OnlyResidentsJudge } from './photo-take-down.errors.js';
import { assertMayJudge, assertMayPutBack } from './photo-take-down.policy.js';

const riet = { role: 'buurtverbinder', personId: 'riet' } as const;

describe('judging a photo that was hidden', () => {
  it('is for the residents of the team (D31)', () => {
    expect(() => {
      assertMayJudge(riet);
    }).not.toThrow();
  });

  it.each(['wijkprofessional', 'trainer', 'opdrachtgever', 'lid'] as const)('is not for a %s', (role) => {
    expect(() => {
      assertMayJudge({ role });
    }).toThrow(OnlyResidentsJudge);
  });

  it('and putting it back is for another than who put it there', () => {
    expect(() => {
      assertMayPutBack(riet, { uploadedById: 'youssef' });
    }).not.toThrow();
    expect(() => {
      assertMayPutBack(riet, { uploadedById: 'riet' });
    }).toThrow(AnotherPutsBack);
    expect(() => {
      assertMayPutBack({ ...riet, role: 'wijkprofessional' }, { uploadedById: null });
    }).toThrow(OnlyResidentsJudge);
  });
});
