import { NoCheckHere } from './check.errors.js';
import { assertIsAsked, isPassed } from './check.policy.js';

const questions = [
  { key: 'een', rightAnswer: 0 },
  { key: 'twee', rightAnswer: 2 },
];

describe('the check (D13)', () => {
  it('is asked of a professional whose group is accredited', () => {
    expect(() => {
      assertIsAsked({ role: 'wijkprofessional', takesPart: true }, 'registerplein');
    }).not.toThrow();
  });

  it.each([
    ['a resident, whatever the accreditation', { role: 'buurtverbinder', takesPart: true }, 'registerplein'],
    ['a professional of a group without accreditation', { role: 'wijkprofessional', takesPart: true }, 'geen'],
    ['a trainer who looks along', { role: null, takesPart: false }, 'registerplein'],
    ['a trainer who looks along as a professional', { role: 'wijkprofessional', takesPart: false }, 'registerplein'],
  ] as const)('does not exist for %s', (_who, learner, profile) => {
    expect(() => {
      assertIsAsked(learner, profile);
    }).toThrow(NoCheckHere);
  });

  it('is passed with every answer right, and not with one wrong or open', () => {
    expect(
      isPassed(
        questions,
        new Map([
          ['een', 0],
          ['twee', 2],
        ]),
      ),
    ).toBe(true);
    expect(
      isPassed(
        questions,
        new Map([
          ['een', 0],
          ['twee', 1],
        ]),
      ),
    ).toBe(false);
    expect(isPassed(questions, new Map([['een', 0]]))).toBe(false);
  });

  it('without questions is passed by nobody', () => {
    expect(isPassed([], new Map())).toBe(false);
  });
});
