import { groupText } from './group-text.js';

const DETAILS = {
  sessionId: 's1',
  uid: 's1@buurtbrug',
  sequence: 0,
  title: 'Samen beginnen',
  startsAt: new Date('2026-03-10T18:30:00Z'),
  endsAt: new Date('2026-03-10T21:30:00Z'),
  place: { name: 'Buurthuis de Linde', address: 'Lindelaan 12, Oudewaard', travelNotes: 'Bus 4' },
  onlineLink: null,
  message: 'Riet neemt soep mee.',
  trainers: ['Hanna Visser'],
  bring: ['Je telefoon', 'Een foto van je straat'],
};
const AROUND = { isCancelled: false, url: 'https://buurt.example/bijeenkomsten/s1', now: new Date('2026-03-02T09:00:00Z') };

describe('the text for a chat', () => {
  it('says what, when, where and what to bring, and names nobody', () => {
    expect(groupText(DETAILS, AROUND).split('\n')).toEqual([
      'Denk je aan: Samen beginnen?',
      'Wanneer: dinsdag 10 maart, 19.30 tot 22.30 uur',
      'Waar: Buurthuis de Linde, Lindelaan 12, Oudewaard',
      'Zo kom je er: Bus 4',
      'Nodig: Je telefoon; Een foto van je straat',
      'Laat weten of je komt: https://buurt.example/bijeenkomsten/s1',
    ]);
    expect(groupText(DETAILS, AROUND)).not.toMatch(/Riet|Hanna/);
  });

  it('gives the link when it is online, and says when nobody knows yet where', () => {
    expect(groupText({ ...DETAILS, place: null, onlineLink: 'https://meet.example/x' }, AROUND)).toContain('Online: https://meet.example/x');
    expect(groupText({ ...DETAILS, place: null }, AROUND)).toContain('Waar: dat hoor je nog');
  });

  it('says that it is off', () => {
    expect(groupText(DETAILS, { ...AROUND, isCancelled: true })).toBe('Let op: Samen beginnen gaat niet door.\nDat was dinsdag 10 maart, 19.30 tot 22.30 uur.');
  });
});
