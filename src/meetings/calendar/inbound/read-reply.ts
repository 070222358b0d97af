import ICAL from 'ical.js';
import type { Attachment, ParsedMail } from 'mailparser';
import type { Answer } from '../../replies/replies.service.js';

/** What we take from a mail that a calendar sent: an answer and to what. Its words, names and times we leave alone. */
export interface CalendarAnswer {
  /** Every address the mail or its entry was meant for; one of them may be ours. */
  readonly addresses: readonly string[];
  readonly messageId: string;
  readonly uid: string;
  readonly sequence: number;
  readonly attendee: string;
  readonly reply: Answer['reply'];
  readonly answeredAt: Date;
}

const PART_STATS: Readonly<Record<string, Answer['reply']>> = { ACCEPTED: 'accepted', DECLINED: 'declined', TENTATIVE: 'tentative' };
/** Where mail servers write to whom it really went. */
const DELIVERED = ['delivered-to', 'x-original-to', 'envelope-to', 'x-forwarded-to'];

/** null for a mail that is no answer of a calendar (RFC 5546, REPLY), or not whole: whatever is in it, the next is read as well. */
export async function readReply(raw: Buffer): Promise<CalendarAnswer | null> {
  // only who has a mailbox to read pays for it with memory
  const { simpleParser } = await import('mailparser');
  try {
    return answerIn(await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true }));
  } catch {
    return null;
  }
}

/** Reading a property is what parses it: a broken one fails here. */
function answerIn(mail: ParsedMail): CalendarAnswer | null {
  const event = mail.attachments.map(eventIn).find((each) => each !== null);
  const [attendee, ...others] = event?.getAllProperties('attendee') ?? [];
  const reply = PART_STATS[String(attendee?.getFirstParameter('partstat')).toUpperCase()];
  const stamp = event?.getFirstPropertyValue('dtstamp');
  if (!event || !attendee || others.length > 0 || !reply || !(stamp instanceof ICAL.Time)) return null;
  return {
    addresses: [...addressesOf(mail), ...event.getAllProperties('organizer').map(mailAddress)],
    messageId: mail.messageId ?? '',
    uid: String(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence') ?? 0),
    attendee: mailAddress(attendee),
    reply,
    answeredAt: stamp.toJSDate(),
  };
}

/** The one session an entry answers to; of a series there are none. */
function eventIn({ contentType, content }: Attachment): ICAL.Component | null {
  if (!/^(text\/calendar|application\/ics)$/i.test(contentType)) return null;
  try {
    const calendar = ICAL.Component.fromString(content.toString('utf8'));
    const [event, ...others] = calendar.getAllSubcomponents('vevent');
    const isReply = String(calendar.getFirstPropertyValue('method')).toUpperCase() === 'REPLY';
    return isReply && event && others.length === 0 && !event.hasProperty('recurrence-id') ? event : null;
  } catch {
    return null;
  }
}

const mailAddress = (person: ICAL.Property): string =>
  String(person.getFirstValue())
    .replace(/^mailto:/i, '')
    .toLowerCase();

function addressesOf({ to, cc, headers }: ParsedMail): readonly string[] {
  const named = [to, cc].flatMap((field) => field ?? []).flatMap(({ value }) => value.map(({ address }) => address ?? ''));
  const delivered = DELIVERED.map((name) => headers.get(name)).map((value) => (typeof value === 'string' ? value : ''));
  return [...named, ...delivered].filter(Boolean);
}
