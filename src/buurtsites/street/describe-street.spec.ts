import type { FeatureKey } from '../features/feature-keys.js';
import { describeStreet } from './describe-street.js';

const titles = new Map<FeatureKey, string>([
  ['ons-team', 'Ons team'],
  ['groepen', 'Groepen'],
  ['agenda', 'Agenda'],
  ['nieuws', 'Nieuws'],
]);

describe('the street in words', () => {
  it('names what is on, what is worked at and what stands still', () => {
    const words = describeStreet(
      [
        { key: 'ons-team', step: 1, state: 'live' },
        { key: 'groepen', step: 6, state: 'live' },
        { key: 'agenda', step: 7, state: 'now' },
        { key: 'nieuws', step: 10, state: 'paused' },
      ],
      titles,
    );

    expect(words).toBe('Tekening van jullie straat. 2 van de 4 onderdelen staan aan: Ons team en Groepen. Jullie werken aan Agenda. Even stil: Nieuws.');
  });

  it('is honest when nothing is on yet', () => {
    expect(describeStreet([{ key: 'agenda', step: 7, state: 'later' }], titles)).toBe('Tekening van jullie straat. 0 van de 1 onderdelen staan aan.');
  });
});
