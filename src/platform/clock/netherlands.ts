import { DateTime, IANAZone } from 'luxon';

const QUARTER_HOUR = 15 * 60_000;
const DAY = 24 * 60 * 60_000;
const MOST_KEPT = 10_000;

/** Asking a zone for its offset is what costs most of luxon's time; it only ever changes on the quarter hour. */
class RememberingZone extends IANAZone {
  private readonly offsets = new Map<number, number>();

  override offset(at: number): number {
    const quarter = Math.floor(at / QUARTER_HOUR);
    const known = this.offsets.get(quarter);
    if (known !== undefined) return known;
    const offset = super.offset(at);
    if (this.offsets.size >= MOST_KEPT) this.offsets.clear();
    this.offsets.set(quarter, offset);
    return offset;
  }
}

const ZONE = new RememberingZone('Europe/Amsterdam');

/** What the calendar and the clock on the wall say in the Netherlands. */
export const local = (at: Date): DateTime => DateTime.fromJSDate(at, { zone: ZONE }).setLocale('nl');

/** Dutch calendar days since 1970, to count the days between two instants. */
export const dayNumber = (at: Date): number => Math.floor((at.getTime() + ZONE.offset(at.getTime()) * 60_000) / DAY);

/** "2026-03-12", or "2026-03-12T19:30", on the clock in the Netherlands → that instant. */
export const instantOf = (words: string): Date => DateTime.fromISO(words, { zone: ZONE }).toJSDate();
