import { freeSeats, neededRole, nextInLine, placeInLine } from './seats.policy.js';

const now = new Date('2026-03-10T12:00:00Z');
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);
const coming = { reply: 'accepted' as const, waitingSince: null, seatKeptUntil: null };
const waiting = (id: string, role: 'buurtverbinder' | 'wijkprofessional', ago: number, seatKeptUntil: Date | null = null) => ({
  id,
  role,
  reply: 'accepted' as const,
  waitingSince: minutes(-ago),
  seatKeptUntil,
});

describe('seats and who waits for one (E8)', () => {
  it('counts who comes and for whom a seat is kept, not who only waits or whose time is over', () => {
    const line = [waiting('a', 'buurtverbinder', 9), waiting('b', 'buurtverbinder', 8, minutes(5)), waiting('c', 'buurtverbinder', 7, minutes(-5))];

    expect(freeSeats(4, [coming, coming, ...line], now)).toBe(1);
    expect(freeSeats(null, [coming], now)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    [2, 0, 'buurtverbinder'],
    [3, 0, 'wijkprofessional'],
    [3, 2, 'buurtverbinder'],
    [4, 1, null],
  ])('with %d residents and %d professionals the mix needs %s', (residents, professionals, role) => {
    expect(neededRole({ residents, professionals })).toBe(role);
  });

  it('asks who waits longest of the needed role, and who waits longest when nobody of it does', () => {
    const line = [waiting('dirk', 'wijkprofessional', 60), waiting('riet', 'buurtverbinder', 30), waiting('noor', 'buurtverbinder', 40)];

    expect(nextInLine(line, { residents: 2, professionals: 1 })?.id).toBe('noor');
    expect(nextInLine(line, { residents: 4, professionals: 1 })?.id).toBe('dirk');
    expect(nextInLine([waiting('dirk', 'wijkprofessional', 5)], { residents: 2, professionals: 0 })?.id).toBe('dirk');
  });

  it('asks nobody twice for one yes: not while a seat is kept, nor after it passed', () => {
    for (const until of [minutes(60), minutes(-60)])
      expect(nextInLine([waiting('riet', 'buurtverbinder', 9, until)], { residents: 2, professionals: 1 })).toBeNull();
    const line = [waiting('riet', 'buurtverbinder', 90, minutes(-60)), waiting('dirk', 'wijkprofessional', 5)];
    expect(nextInLine(line, { residents: 2, professionals: 1 })?.id).toBe('dirk');
  });

  it('numbers the line per role', () => {
    const line = [waiting('dirk', 'wijkprofessional', 60), waiting('riet', 'buurtverbinder', 30), waiting('noor', 'buurtverbinder', 40)];

    expect(line.map((one) => placeInLine(one, line))).toEqual([1, 2, 1]);
  });
});
