import { readFileSync } from 'node:fs';
import { ACCENTS } from '../../src/buurtsites/index.js';

type Colours = Readonly<Record<string, string>>;
type Pair = readonly [text: string, ground: string];

const css = (file: string): string => readFileSync(`public/css/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, '');
const day = css('tokens.css');
const evening = css('tokens-evening.css');

// WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for the edge of what you use (1.4.11)
const TEXT: readonly Pair[] = [
  ...pairs('ink', 'bg panel sunk sky lamp-soft accent-soft ok-soft wait-soft err-soft info-soft'),
  ...pairs('muted', 'bg panel sunk sky accent-soft lamp-soft'),
  ...pairs('accent', 'bg panel sunk sky accent-soft lamp-soft'),
  ...pairs('on-accent', 'accent accent-strong'),
  ...pairs('on-lamp', 'lamp'),
  ...pairs('ok', 'panel bg ok-soft'),
  ...pairs('wait', 'panel wait-soft'),
  ...pairs('err', 'panel err-soft'),
  ...pairs('info', 'info-soft'),
  ...pairs('res', 'res-soft'),
  ...pairs('pro', 'pro-soft'),
  ...pairs('trn', 'trn-soft'),
];
const EDGES: readonly Pair[] = [...pairs('control', 'bg panel sunk'), ...pairs('accent', 'panel'), ...pairs('ok', 'panel'), ...pairs('wait', 'panel')];

function pairs(text: string, grounds: string): readonly Pair[] {
  return grounds.split(' ').map((ground) => [text, ground]);
}

describe.each(['dag', 'avond'] as const)('in the scheme %s', (scheme) => {
  it.each(ACCENTS)('everything can be read on a site in %s', (accent) => {
    const colours = coloursOf(scheme, accent);

    const tooLow = [...below(TEXT, colours, 4.5), ...below(EDGES, colours, 3)];

    expect(tooLow).toEqual([]);
  });
});

it.each(['tokens', 'street'])('who lets the device choose gets the same evening (%s)', (name) => {
  const rulesOf = (text: string): string =>
    text
      .replace(/@media[^{]*\{/, '')
      .replaceAll('"auto"', '"avond"')
      .replace(/[\s}]/g, '');

  expect(rulesOf(css(`${name}-auto.css`))).toBe(rulesOf(css(`${name}-evening.css`)));
});

function coloursOf(scheme: 'dag' | 'avond', accent: string): Colours {
  const own = `[data-accent="${accent}"]`;
  const dayColours = { ...variablesAfter(day, ':root'), ...variablesAfter(day, own) };
  if (scheme === 'dag') return dayColours;
  return { ...dayColours, ...variablesAfter(evening, '[data-scheme="avond"] {'), ...variablesAfter(evening, `[data-scheme="avond"]${own}`) };
}

function variablesAfter(text: string, selector: string): Colours {
  const start = text.indexOf(selector);
  if (start < 0) return {};
  const block = text.slice(start, text.indexOf('}', start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map((match) => [String(match[1]), String(match[2])]));
}

function below(list: readonly Pair[], colours: Colours, least: number): readonly string[] {
  return list
    .map(([text, ground]) => ({ text, ground, ratio: ratio(colours[text] ?? '', colours[ground] ?? '') }))
    .filter((pair) => !(pair.ratio >= least))
    .map((pair) => `${pair.text} on ${pair.ground}: ${pair.ratio.toFixed(2)}`);
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(parseInt(digits.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
