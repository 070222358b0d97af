import { describeStreet, FEATURE_KEYS, type House, renderHouse, renderStreet } from '../../buurtsites/index.js';

const titles = new Map(FEATURE_KEYS.map((key) => [key, key]));
const houses: readonly House[] = FEATURE_KEYS.map((key, i) => {
  const state = i === 4 ? 'paused' : i < 9 ? 'live' : i === 9 ? 'now' : 'later';
  return { key, step: i + 1, state, progress: 0.5 };
});

/** The street, and every feature's own sign of life. */
export const drawingExamples = {
  street: renderStreet({ houses, name: 'Lindenkwartier', id: 'straat', label: describeStreet(houses, titles) }),
  streetOnPhone: renderStreet({ houses, name: 'Lindenkwartier', id: 'straat-smal', focus: 'nieuws', top: 30 }),
  signs: FEATURE_KEYS.map((key, i) => ({
    key,
    live: renderHouse(key, i + 1, 'live', { id: `${key}-aan`, name: 'Lindenkwartier' }),
    later: renderHouse(key, i + 1, 'later', { id: `${key}-later` }),
    paused: renderHouse(key, i + 1, 'paused', { id: `${key}-stil`, name: 'Lindenkwartier' }),
  })),
  header: {
    title: 'Stijl',
    lead: 'Elk onderdeel met een voorbeeld. Deze pagina bestaat niet in productie.',
    drawing: renderHouse('agenda', 7, 'live', { ground: false, id: 'kop' }),
  },
  locked: [
    { title: 'Verhalen', text: 'Opent met stap 9', href: '#', drawing: renderHouse('verhalen', 9, 'later', { id: 'slot-verhalen' }) },
    { title: 'Ideeën', text: 'Opent met stap 16', href: '#', drawing: renderHouse('ideeen', 16, 'later', { id: 'slot-ideeen' }) },
  ],
};
