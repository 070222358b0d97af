import type { Stance } from '../../curriculum/index.js';
import { reflectionOf } from './mirror-drawing.js';
import type { MirrorCount } from './mirror.entities.js';

const chose = (stance: Stance, count: number): MirrorCount => ({ id: stance, roundId: 'r', question: 'work', stance, count });

describe('the mirror as a drawing', () => {
  it('has one dot per answer, at the height of the place that was chosen', () => {
    const { dots, line } = reflectionOf('r', 'work', [chose('sturen', 2), chose('loslaten', 1)], null);

    expect(dots.map(({ y }) => y)).toEqual([line.stops[1]?.y, line.stops[1]?.y, line.stops[4]?.y]);
    expect(new Set(dots.map(({ x, y }) => `${String(x)},${String(y)}`)).size).toBe(3);
  });

  it('fits within its width, however many answered', () => {
    const { dots } = reflectionOf('r', 'work', [chose('meekijken', 40)], null);

    expect(Math.max(...dots.map(({ x }) => x))).toBeLessThanOrEqual(330);
  });

  it('says the same in words, beside where she saw herself', () => {
    expect(reflectionOf('r', 'work', [chose('sturen', 2), chose('op-weg-helpen', 1)], 'op-weg-helpen').words).toEqual([
      'Het team koos 2 keer Sturen en 1 keer Op weg helpen.',
      'Jij zag jezelf bij Op weg helpen.',
    ]);
    expect(reflectionOf('r', 'work', [chose('sturen', 3)], 'sturen').words[1]).toBe('Dat is ook de plek waar jij jezelf zag.');
    expect(reflectionOf('r', 'work', [chose('sturen', 3)], null).words).toEqual(['Het team koos 3 keer Sturen.']);
  });

  it('takes no answers of another question', () => {
    expect(reflectionOf('r', 'request', [chose('sturen', 3)], null).dots).toEqual([]);
  });
});
