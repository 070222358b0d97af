import { lineOf } from './line.js';

describe('the line from taking over to letting go', () => {
  it('has five places, and no marks before somebody placed themselves', () => {
    const { stops, marks, path, words } = lineOf([]);

    expect(stops.map(({ name }) => name)).toEqual(['Overnemen', 'Sturen', 'Op weg helpen', 'Meekijken', 'Loslaten']);
    expect([marks, path, words]).toEqual([[], null, []]);
  });

  it('marks each moment at its own place, the last one as where they are now', () => {
    const { marks, stops } = lineOf([
      { moment: 'midden', stance: 'op-weg-helpen' },
      { moment: 'begin', stance: 'overnemen' },
    ]);

    expect(marks.map(({ letter, isLatest }) => [letter, isLatest])).toEqual([
      ['B', false],
      ['H', true],
    ]);
    expect(marks.map(({ y }) => y)).toEqual([stops[0]?.y, stops[2]?.y]);
  });

  it('joins the marks in the order of time', () => {
    const { path, marks } = lineOf([
      { moment: 'eind', stance: 'sturen' },
      { moment: 'begin', stance: 'loslaten' },
    ]);

    expect(path).toBe(marks.map(({ x, y }, index) => `${index ? 'L' : 'M'}${String(x)} ${String(y)}`).join(''));
  });

  it('says in words where they were and how it moved', () => {
    expect(
      lineOf([
        { moment: 'begin', stance: 'overnemen' },
        { moment: 'midden', stance: 'op-weg-helpen' },
        { moment: 'eind', stance: 'sturen' },
      ]).words,
    ).toEqual([
      'Aan het begin stond je bij Overnemen.',
      'Halverwege stond je bij Op weg helpen: 2 plekken richting Loslaten.',
      'Aan het eind sta je bij Sturen: één plek richting Overnemen.',
    ]);
  });

  it('says that nothing moved when nothing did', () => {
    const stands = [
      { moment: 'begin', stance: 'meekijken' },
      { moment: 'midden', stance: 'meekijken' },
    ] as const;

    expect(lineOf(stands).words[1]).toBe('Halverwege sta je nog op dezelfde plek.');
  });
});
