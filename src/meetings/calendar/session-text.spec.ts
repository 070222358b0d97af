import ICAL from 'ical.js';
import { hasParsers, readWithPython, type SeenCalendar } from '../../../test/support/python.js';
import type { SessionDetails } from './session-details.js';
import { cancellationText, feedText, type Invitation, invitationText } from './session-text.js';

const URL = 'https://buurt.example/bijeenkomsten/1';
const details = (values: Partial<SessionDetails> = {}): SessionDetails => ({
  sessionId: '1',
  uid: '0192f0c1-1111-7111-8111-111111111111@buurtbrug',
  sequence: 0,
  title: 'Samen beginnen, met "koffie"; en taart 🥧',
  startsAt: new Date('2026-03-24T18:30:00Z'),
  endsAt: new Date('2026-03-24T21:00:00Z'),
  place: { name: 'Buurthuis de Linde', address: 'Lindelaan 12, Oudewaard', travelNotes: 'Bus 4; halte Linde, daarna de trap\\lift' },
  onlineLink: null,
  message: 'Fijn dat jullie komen!\nNeem je buur mee 👩🏽‍🌾👩🏽‍🌾👩🏽‍🌾, ook als die nog twijfelt — één kop koffie kan altijd, en één avond ook.',
  trainers: ['Hanna Visser'],
  bring: ['Een foto van je straat', 'Je telefoon'],
  ...values,
});
const invitation = (values: Partial<SessionDetails> = {}): Invitation => ({
  details: details(values),
  url: URL,
  attendee: 'riet@voorbeeld.example',
  partStat: 'NEEDS-ACTION',
  organiser: 'antwoord+abc@buurt.example',
  readsReplies: true,
  writtenAt: new Date('2026-03-02T09:00:00Z'),
});
const sundayOfSummer = { sequence: 1, startsAt: new Date('2026-03-31T17:30:00Z'), endsAt: new Date('2026-03-31T20:00:00Z') };
const midnight = { startsAt: new Date('2026-10-24T21:00:00Z'), endsAt: new Date('2026-10-25T01:30:00Z') };
const leapDay = { startsAt: new Date('2028-02-29T18:30:00Z'), endsAt: new Date('2028-02-29T20:30:00Z') };

const request = invitationText(invitation());
const update = invitationText(invitation(sundayOfSummer));
const cancel = cancellationText(invitation({ ...sundayOfSummer, sequence: 2 }));
const feed = feedText(
  'Buurtbrug',
  [details(), details({ ...sundayOfSummer, uid: 'b@buurtbrug' }), details({ ...leapDay, uid: 'c@buurtbrug' })].map(followed),
  new Date(),
);

function followed(each: SessionDetails): { details: SessionDetails; url: string } {
  return { details: each, url: URL };
}
const withIcalJs = (text: string): SeenCalendar => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? '');
  const instant = (time: ICAL.Time): string => {
    if (time.zone !== ICAL.Timezone.utcTimezone) time.zone = zone;
    return time.toJSDate().toISOString();
  };
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const { uid, sequence, startDate, endDate, summary, location, description } = new ICAL.Event(component);
      const people = ['organizer', 'attendee'].flatMap((name) => component.getAllProperties(name)).map((person) => String(person.getFirstValue()));
      const partstat = component.getFirstProperty('attendee')?.getFirstParameter('partstat') ?? null;
      return { uid, sequence, start: instant(startDate), end: instant(endDate), summary, location, description, people, partstat, errors: [] };
    }),
  };
};
const everyReader = (texts: readonly string[]): readonly (readonly SeenCalendar[])[] => {
  const python = hasParsers ? readWithPython(texts) : texts.map(() => []);
  return texts.map((text, index) => [withIcalJs(text), ...(python[index] ?? [])]);
};
const seenIn = (text: string): readonly SeenCalendar[] => everyReader([text])[0] ?? [];
const asInstant = (words: string): string => new Date(words).toISOString();
const wallTimes = (text: string): readonly string[] => [...text.matchAll(/^DTSTART;TZID=Europe\/Amsterdam:\d{8}T(\d{4})/gm)].map(([, time]) => time ?? '');

describe('a session for calendars', () => {
  it('is one entry that is asked, moved and taken out, in three readers that do not know each other', () => {
    const seen = everyReader([request, update, cancel]);
    const story = (reader: number): readonly unknown[] =>
      seen.map((readers) => {
        const { method, events } = readers[reader] ?? { method: '', events: [] };
        return [method, events[0]?.uid, events[0]?.sequence, asInstant(events[0]?.start ?? ''), events[0]?.errors];
      });

    const { uid } = details();
    const readers = seen[0]?.map((_, reader) => story(reader)) ?? [];
    expect(readers).toHaveLength(hasParsers ? 3 : 1);
    for (const each of readers)
      expect(each).toEqual([
        ['REQUEST', uid, 0, '2026-03-24T18:30:00.000Z', []],
        ['REQUEST', uid, 1, '2026-03-31T17:30:00.000Z', []],
        ['CANCEL', uid, 2, '2026-03-31T17:30:00.000Z', []],
      ]);
    expect(cancel).toContain('STATUS:CANCELLED');
  });

  it('stands at half past seven before and after the clock goes forward, by one rule for every year', () => {
    expect([...wallTimes(request), ...wallTimes(update), ...wallTimes(feed)]).toEqual(['1930', '1930', '1930', '1930', '1930']);
    expect(request.match(/BEGIN:(DAYLIGHT|STANDARD)/g)).toEqual(['BEGIN:DAYLIGHT', 'BEGIN:STANDARD']);
    expect(request).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
  });

  it('keeps what people wrote: commas, semicolons, backslashes, new lines and emoji', () => {
    for (const { events } of seenIn(request)) {
      const [event] = events;
      expect(event?.summary).toBe(details().title);
      expect(event?.location).toBe('Buurthuis de Linde, Lindelaan 12, Oudewaard');
      expect(event?.description).toContain(details().message);
      for (const fact of ['Bus 4; halte Linde, daarna de trap\\lift', 'Trainer: Hanna Visser', 'Nodig: Een foto van je straat; Je telefoon', URL])
        expect(event?.description).toContain(fact);
    }
  });

  it.each([
    ['an invitation', request],
    ['a cancellation', cancel],
    ['a feed', feed],
    ['one long word of signs of four octets', invitationText(invitation({ title: '🌉'.repeat(120), message: 'é'.repeat(500) }))],
  ])('folds %s at 75 octets, never within a sign', (_, text) => {
    expect(text.endsWith('\r\n')).toBe(true);
    for (const line of text.slice(0, -2).split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Cs}/u);
    }
    expect(text.split('\r\n').some((line) => line.startsWith(' '))).toBe(true);
  });

  it('names the addressee and nobody else, and asks the calendar for an answer only where somebody reads it', () => {
    for (const { events } of seenIn(request)) {
      expect(events[0]?.people.map((each) => each.toLowerCase())).toEqual(['mailto:antwoord+abc@buurt.example', 'mailto:riet@voorbeeld.example']);
      expect(events[0]?.partstat).toBe('NEEDS-ACTION');
    }
    const unfolded = (text: string): string => text.replaceAll('\r\n ', '');
    expect(unfolded(request)).toContain('RSVP=TRUE');
    expect(unfolded(invitationText({ ...invitation(), readsReplies: false }))).toContain('RSVP=FALSE');
    expect(unfolded(invitationText({ ...invitation(), partStat: 'ACCEPTED' }))).toContain('PARTSTAT=ACCEPTED');
  });

  it('is followed without people in it', () => {
    for (const { method, events } of seenIn(feed)) {
      expect(method).toBe('PUBLISH');
      expect(events.map(({ people }) => people)).toEqual([[], [], []]);
    }
    expect(feed).not.toMatch(/ATTENDEE|ORGANIZER|mailto/);
  });

  it('ends when it ends, across midnight and in the night of which one hour comes twice', () => {
    const night = invitationText(invitation(midnight));

    expect(night).toContain('DTSTART;TZID=Europe/Amsterdam:20261024T230000');
    for (const { events } of seenIn(night)) expect(asInstant(events[0]?.end ?? '')).toBe('2026-10-25T01:30:00.000Z');
  });

  it('is an empty feed for who has no sessions', () => {
    expect(withIcalJs(feedText('Buurtbrug', [], new Date()))).toEqual({ method: 'PUBLISH', events: [] });
  });
});
