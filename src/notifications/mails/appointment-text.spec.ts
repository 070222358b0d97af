import { appointmentText } from './appointment-text.js';

describe('an appointment for the calendar', () => {
  const appointment = {
    id: 'moment-1',
    at: new Date('2026-03-30T12:30:00Z'),
    minutes: 45,
    title: 'Gesprek met Hanna',
    url: 'https://buurt.example/begeleiding/1',
    attendee: 'marloes@voorbeeld.example',
    organiser: 'post@buurt.example',
    writtenAt: new Date('2026-03-02T09:00:00Z'),
    isCancelled: false,
  };

  it('says when, in UTC, and asks the calendar to take it in', () => {
    const lines = appointmentText(appointment).split('\r\n');

    expect(lines).toEqual(
      expect.arrayContaining(['METHOD:REQUEST', 'UID:moment-1@buurtbrug', 'SEQUENCE:0', 'DTSTART:20260330T123000Z', 'DTEND:20260330T131500Z']),
    );
    expect(lines).toEqual(expect.arrayContaining(['SUMMARY:Gesprek met Hanna', 'CLASS:PRIVATE', 'ATTENDEE:mailto:marloes@voorbeeld.example']));
  });

  it('is taken out again under the same name, with a higher number', () => {
    const lines = appointmentText({ ...appointment, isCancelled: true }).split('\r\n');

    expect(lines).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'UID:moment-1@buurtbrug', 'SEQUENCE:1', 'STATUS:CANCELLED']));
  });
});
