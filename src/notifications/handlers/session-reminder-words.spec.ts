import { reminderWords, trueUntil } from './session-reminder-words.js';

const at = (words: string): Date => new Date(words);
const SESSION = { title: 'Samen beginnen', startsAt: at('2026-03-31T17:30:00Z') };

describe('the words of a reminder', () => {
  it.each([
    ['2026-03-24T08:00:00Z', 'Dinsdag 31 maart, 19.30 uur: Samen beginnen', 'Tot dinsdag 31 maart!'],
    ['2026-03-29T21:59:00Z', 'Dinsdag 31 maart, 19.30 uur: Samen beginnen', 'Tot dinsdag 31 maart!'],
    ['2026-03-29T22:00:00Z', 'Morgen, 19.30 uur: Samen beginnen', 'Tot morgen!'],
    ['2026-03-30T22:00:00Z', 'Vandaag, 19.30 uur: Samen beginnen', 'Tot vandaag!'],
  ])('written at %s are true there', (writtenAt, subject, headline) => {
    expect(reminderWords(SESSION, 'accepted', at(writtenAt))).toMatchObject({ subject, headline });
  });

  it('ask who has not said', () => {
    expect(reminderWords(SESSION, 'none', at('2026-03-30T07:00:00Z'))).toMatchObject({ headline: 'Kom je morgen?', button: 'Laat weten of je komt' });
  });

  it('stay true until the next moment, and "morgen" no longer than the day', () => {
    const until = at('2026-03-31T16:30:00Z');

    expect(trueUntil(SESSION.startsAt, at('2026-03-30T07:00:00Z'), at('2026-03-24T08:00:00Z'))).toEqual(at('2026-03-30T07:00:00Z'));
    expect(trueUntil(SESSION.startsAt, until, at('2026-03-30T07:00:00Z'))).toEqual(at('2026-03-30T22:00:00Z'));
    expect(trueUntil(SESSION.startsAt, until, at('2026-03-31T07:00:00Z'))).toEqual(until);
  });

  it('know when a day has 25 hours', () => {
    const monday = at('2026-10-26T18:30:00Z');

    expect(trueUntil(monday, at('2026-10-26T17:30:00Z'), at('2026-10-25T08:00:00Z'))).toEqual(at('2026-10-25T23:00:00Z'));
  });
});
