import { kept } from './kept.js';

describe('kept drawings', () => {
  it('are drawn once for the same state', () => {
    const draw = jest.fn((name: string) => `<svg>${name}</svg>`);
    const drawKept = kept(draw, 2);

    expect([drawKept('a'), drawKept('a'), drawKept('b')]).toEqual(['<svg>a</svg>', '<svg>a</svg>', '<svg>b</svg>']);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('make room for newer ones, the longest unused first', () => {
    const draw = jest.fn((name: string) => name);
    const drawKept = kept(draw, 2);

    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) drawKept(name);

    expect(draw.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b']);
  });
});
