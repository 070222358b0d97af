import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { nameIn, PeopleQueries, type PersonAddress } from '../../accounts/index.js';
import { AppointmentCalledOff, AppointmentMade, CoachingAsked, type CoachingMove, CoachingMoved } from '../../facilitation/index.js';
import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { addressIn } from '../../platform/config/mail-address.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { appointmentText } from '../mails/appointment-text.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

/** As the page says. */
const MINUTES = 45;

/** The two of a request hear that there is something to read, never what (D16); both get their appointment for the calendar. */
@Injectable()
export class TellOfCoaching implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly people: PeopleQueries,
  ) {}

  onModuleInit(): void {
    this.events.on(CoachingAsked, async ({ facts }, tx) => {
      const { requestId, siteId, askerId, trainerId } = facts;
      const model = { place: (await this.recipients.placeOf(tx, siteId)).name, who: await this.nameOf(askerId), requestId };
      const to = await this.recipients.named(tx, [trainerId]);
      await this.outbox.queueForEach(tx, to, { occasion: `begeleiding-gevraagd:${requestId}`, view: 'coaching-asked', model });
    });
    this.events.on(CoachingMoved, async ({ facts, occurredAt }, tx) => {
      const { requestId, siteId, move, byId, toId } = facts;
      const model = { place: (await this.recipients.placeOf(tx, siteId)).name, who: await this.nameOf(byId), requestId, letter: LETTERS[move] };
      const to = await this.recipients.named(tx, [toId]);
      const occasion = `begeleiding-${move}:${requestId}:${String(occurredAt.getTime())}`;
      await this.outbox.queueForEach(tx, to, { occasion, view: 'coaching-moved', model });
    });
    this.events.on(AppointmentMade, ({ facts }, tx) => this.sendAppointment(tx, facts, false));
    this.events.on(AppointmentCalledOff, ({ facts }, tx) => this.sendAppointment(tx, facts, true));
  }

  private async sendAppointment(tx: Tx, facts: AppointmentMade['facts'], isCancelled: boolean): Promise<void> {
    const { requestId, siteId, appointmentId, at, askerId, trainerId, occurredAt } = facts;
    const place = (await this.recipients.placeOf(tx, siteId)).name;
    const when = `${dayInWords(at, occurredAt)}, ${timeInWords(at)}`;
    const writtenAt = occurredAt;
    const calendarFor = ({ email }: PersonAddress, title: string): string =>
      appointmentText({
        id: appointmentId,
        at,
        minutes: MINUTES,
        title,
        url: `${this.config.baseUrl}/begeleiding/${requestId}`,
        attendee: email,
        organiser: addressIn(this.config.mailFrom),
        writtenAt,
        isCancelled,
      });
    for (const address of await this.recipients.named(tx, [askerId, trainerId])) {
      const { personId, email, firstName } = address;
      const other = await this.nameOf(personId === askerId ? trainerId : askerId);
      await this.outbox.queue(tx, {
        occasion: `begeleiding-${isCancelled ? 'afgezegd' : 'afgesproken'}:${appointmentId}`,
        view: 'coaching-appointment',
        to: { email, personId },
        model: { firstName, place, requestId, other, when, isCancelled },
        calendar: calendarFor(address, `Gesprek met ${other}`),
      });
    }
  }

  private async nameOf(personId: string): Promise<string> {
    const { firstName, lastName } = nameIn(await this.people.namesOf([personId]), personId);
    return `${firstName} ${lastName}`.trim();
  }
}

const LETTERS: Readonly<Record<CoachingMove, { readonly headline: string; readonly deed: string }>> = {
  geantwoord: { headline: 'Er is een antwoord', deed: 'schreef je terug.' },
  momenten: { headline: 'Kies een moment', deed: 'stelt momenten voor om elkaar te spreken.' },
  gesloten: { headline: 'De vraag is gesloten', deed: 'sloot jullie vraag. Wil je verder praten? Een nieuwe vraag kan altijd.' },
};
