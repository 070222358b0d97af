import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CALENDARS = ['outlook', 'gmail', 'apple'] as const;

export interface ReplyFacts {
  /** The organiser of the invitation. */
  readonly to: string;
  readonly from: string;
  readonly attendee: string;
  readonly uid: string;
  readonly sequence: number;
  readonly partstat: string;
  /** DTSTAMP, as "20260303T101244Z". */
  readonly stamp: string;
  readonly id: string;
}

/** A mail as this calendar sends it when somebody presses yes or no. */
export function calendarReply(calendar: (typeof CALENDARS)[number], facts: ReplyFacts): Buffer {
  const filled = (file: string, more: object = {}): string =>
    readFileSync(join(__dirname, 'replies', file), 'utf8')
      .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String({ ...facts, ...more }[name as keyof ReplyFacts]))
      .replaceAll('\n', '\r\n');
  const entry = Buffer.from(filled(`${calendar}.ics`))
    .toString('base64')
    .replaceAll(/.{76}/g, '$&\n');
  return Buffer.from(filled(`${calendar}.eml`, { calendar: entry }));
}
