import { changed, type Line } from './block-order.js';

const line = (title: string): Line => ({ title, minutes: 10, isNet: true, lessonKey: `les-${title}` });
const lines = [line('a'), line('b'), line('c')];
const titles = (of: readonly Line[]): string => of.map(({ title }) => title).join('');

describe('the order of the blocks (F3)', () => {
  it.each([
    [{ kind: 'up', at: 2 }, 'acb'],
    [{ kind: 'up', at: 0 }, 'abc'],
    [{ kind: 'down', at: 0 }, 'bac'],
    [{ kind: 'down', at: 2 }, 'abc'],
    [{ kind: 'remove', at: 1 }, 'ac'],
    [{ kind: 'remove', at: 7 }, 'abc'],
    [{ kind: 'add', line: line('d') }, 'abcd'],
  ] as const)('%j gives %s', (change, expected) => {
    expect(titles(changed(lines, change))).toBe(expected);
  });

  it('keeps the lesson a block is about when it is renamed', () => {
    expect(changed(lines, { kind: 'edit', at: 1, line: { title: 'z', minutes: 25, isNet: false } })[1]).toEqual({
      title: 'z',
      minutes: 25,
      isNet: false,
      lessonKey: 'les-b',
    });
  });
});
