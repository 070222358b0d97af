import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { FEATURE_KEYS } from '../features/feature-keys.js';
import type { SignState } from './draw-sign.js';
import { type House, renderStreet, seasonOf, type StreetOptions } from './render-street.js';

const street = (state: SignState, more: Partial<StreetOptions> = {}): string =>
  renderStreet({ houses: allIn(state), name: 'Lindenkwartier', id: 'straat', label: 'De straat', ...more });
const allIn = (state: SignState): readonly House[] => FEATURE_KEYS.map((key, i) => ({ key, step: i + 1, state, progress: 0.5 }));
const parsed = (svg: string) => load(svg, { xml: true });

describe('the street', () => {
  it.each(['live', 'now', 'later', 'paused'] as const)('gives all 22 features a sign of life when they are %s', (state) => {
    const $ = parsed(street(state));

    for (const key of FEATURE_KEYS) expect($(`.s-${key} path`).length).toBeGreaterThan(0);
  });

  it('draws every feature differently', () => {
    const $ = parsed(street('live'));
    const drawings = FEATURE_KEYS.map((key) => $(`.s-${key}`).first().html());

    expect(new Set(drawings).size).toBe(FEATURE_KEYS.length);
  });

  it.each(['live', 'now', 'later', 'paused'] as const)('uses each id once and refers to no other when %s', (state) => {
    const $ = parsed(street(state));
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    const referred = [...street(state).matchAll(/(?:href="|url\()#([\w-]+)/g)].map((match) => match[1]);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(referred));
  });

  it('gives the same drawing for the same state', () => {
    expect(street('now')).toBe(street('now'));
  });

  it('carries no colour, style or number that is none', () => {
    const all = (['live', 'now', 'later', 'paused'] as const).map((state) => street(state)).join('');

    expect(all).not.toMatch(/style=|fill="|NaN|undefined|Infinity/);
  });

  it('finds every one of its classes in the stylesheet', () => {
    const css = readFileSync('public/css/street.css', 'utf8');
    const classes = [...street('live').matchAll(/<path class="([\w-]+)"/g), ...street('now').matchAll(/<path class="([\w-]+)"/g)].map(
      (match) => match[1] ?? '',
    );

    const missing = [...new Set(classes)].filter((name) => !new RegExp(`\\.${name}\\b`).test(css));

    expect(missing).toEqual([]);
  });

  it('puts the name on its sign only once the neighbours have chosen it', () => {
    expect(parsed(street('live'))('.name').text()).toBe('Lindenkwartier');
    expect(parsed(street('later'))('.name')).toHaveLength(0);
  });

  it.each([`</text><script>alert(1)</script>`, `" onload="x`, `& <b>`, '\u202egnurts', '\u0000nul'])('is not harmed by a neighbourhood called %j', (name) => {
    const svg = street('live', { name, label: name });

    expect(svg).not.toMatch(/<script|<b>|\u202e|\u0000/);
    expect(parsed(svg)('[onload]')).toHaveLength(0);
    expect(parsed(svg)('svg > title')).toHaveLength(1);
  });

  it('says what it shows, or stays silent where the text beside it says so', () => {
    expect(parsed(street('live'))('svg').attr('role')).toBe('img');
    expect(parsed(renderStreet({ houses: [], name: '', id: 'x' }))('svg').attr('aria-hidden')).toBe('true');
  });

  it('marks the step the group works on', () => {
    const houses = allIn('later').map((house) => (house.key === 'agenda' ? { ...house, state: 'now' as const } : house));

    expect(parsed(street('later', { houses }))('.bubble text').text()).toBe('stap 7');
  });

  it('leaves out what a phone does not see', () => {
    const $ = parsed(street('live', { focus: 'agenda' }));

    expect($('.s-agenda')).toHaveLength(1);
    expect($('.s-ideeen')).toHaveLength(0);
    expect($('svg').attr('viewBox')).toMatch(/^\d+ 30 430 310$/);
  });

  it('stays light', () => {
    const halfway = allIn('live').map((house, i) => (i < 8 ? house : { ...house, state: i === 8 ? ('now' as const) : ('later' as const) }));

    expect(street('live', { houses: halfway }).length).toBeLessThan(25_000);
    expect(gzipSync(street('live')).length).toBeLessThan(8_000);
  });
});

it.each([
  ['2026-02-28', 'winter'],
  ['2026-03-01', 'lente'],
  ['2026-08-31', 'zomer'],
  ['2026-11-30', 'herfst'],
  ['2026-12-01', 'winter'],
])('on %s the trees stand in %s', (day, season) => {
  expect(seasonOf(new Date(`${day}T12:00:00`))).toBe(season);
});
