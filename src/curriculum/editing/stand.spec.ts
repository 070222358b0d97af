import { assertUnchanged, standFor, standOf } from './stand.js';

const LESSON = { id: '1', versionId: 'v', moduleId: 'm', position: 0, title: 'Wat is er al?', minutes: 10 };

describe('what a window showed', () => {
  it('does not change when a part only moves', () => {
    expect(standOf({ ...LESSON, position: 4 })).toBe(standOf(LESSON));
  });

  it('changes with every word', () => {
    expect(() => {
      assertUnchanged({ ...LESSON, title: 'Wat was er al?' }, standOf(LESSON));
    }).toThrow(/stand/);
    expect(() => {
      assertUnchanged(LESSON, standOf(LESSON));
    }).not.toThrow();
  });

  it('is kept after another mistake, and renewed only after the warning', () => {
    expect(standFor(LESSON, { value: 'oud', error: null })).toBe('oud');
    expect(standFor(LESSON, { value: 'oud', error: 'veranderd' })).toBe(standOf(LESSON));
  });
});
