import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { FEATURE_KEYS } from '../features/feature-keys.js';
import type { SignState } from './draw-sign.js';
import { renderBridge } from './render-bridge.js';
import { renderHouse } from './render-house.js';

const STATES: readonly SignState[] = ['live', 'now', 'later', 'paused'];

describe('one house by itself', () => {
  it.each(FEATURE_KEYS)('can be drawn for %s in every state', (key) => {
    const drawings = STATES.map((state) => renderHouse(key, 12, state, { progress: 0.4, name: 'De Wieken' }));

    expect(new Set(drawings).size).toBe(STATES.length);
    for (const drawing of drawings) expect(drawing).toMatch(/^<svg class="street" viewBox="[-\d. ]+" aria-hidden="true"/);
  });

  it('is coloured in from the ground as the tasks get done', () => {
    const heightAt = (progress: number): number =>
      Number(/clipPath id="[^"]+"><path d="M[-\d.]+ ([\d.]+)/.exec(renderHouse('agenda', 7, 'now', { progress }))?.[1]);

    expect(heightAt(0.2)).toBeGreaterThan(heightAt(0.8));
  });

  it('has a sentence when it stands alone', () => {
    const $ = load(renderHouse('agenda', 7, 'live', { label: 'De agenda "staat" aan' }), { xml: true });

    expect($('svg').attr('aria-label')).toBe('De agenda "staat" aan');
  });
});

describe('the bridge', () => {
  it('shows two people who meet', () => {
    const $ = load(renderBridge(), { xml: true });

    expect($('.legs')).toHaveLength(2);
  });

  it('is the one on the pages for signing in, which know nothing of streets', () => {
    expect(readFileSync('views/components/bridge.hbs', 'utf8')).toContain(renderBridge());
  });
});
