import { type RemindedGuest, silenceOf } from './reminder-guests.policy.js';

const at = (words: string): Date => new Date(words);
const MOMENT = { daysBefore: 7, dueAt: at('2026-03-24T08:00:00Z') };
const guest = (values: Partial<RemindedGuest> = {}): RemindedGuest => ({
  personId: 'riet',
  reply: 'none',
  repliedAt: null,
  isWaiting: false,
  takesPart: true,
  refuses: false,
  toldAt: at('2026-03-02T09:00:00Z'),
  stopped: new Set(),
  ...values,
});

describe('who is reminded', () => {
  it.each([
    ['who has not answered', {}],
    ['who comes', { reply: 'accepted', repliedAt: at('2026-03-03T09:00:00Z') }],
    ['who does not know yet', { reply: 'tentative', repliedAt: at('2026-03-03T09:00:00Z') }],
    ['for whom another moment was held back', { stopped: new Set([1]) }],
    ['who never had a letter', { toldAt: null }],
    ['who was told on the day before, close to midnight', { toldAt: at('2026-03-23T22:59:00Z') }],
  ] satisfies [string, Partial<RemindedGuest>][])('is %s', (_, values) => {
    expect(silenceOf(guest(values), MOMENT)).toBeNull();
  });

  it.each([
    ['left', 'who stopped', { takesPart: false }],
    ['declined', 'who said no', { reply: 'declined', repliedAt: at('2026-03-03T09:00:00Z') }],
    ['waits', 'who has no seat', { reply: 'accepted', isWaiting: true }],
    ['refuses', 'who wants none', { refuses: true }],
    ['stopped', 'for whom it was held back', { stopped: new Set([7]) }],
    ['knows', 'who was told that day', { toldAt: at('2026-03-23T23:00:00Z') }],
    ['knows', 'who answered afterwards', { reply: 'accepted', repliedAt: at('2026-03-24T08:00:01Z') }],
  ] satisfies [string, string, Partial<RemindedGuest>][])('is not (%s) %s', (silence, _, values) => {
    expect(silenceOf(guest(values), MOMENT)).toBe(silence);
  });
});
