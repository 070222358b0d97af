import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonAddress } from '../../accounts/index.js';
import { MembershipQueries } from '../../buurtsites/index.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { HelpAsked, HelpOffered, HelpOfferMoved, PeopleOfSiteQueries } from '../../stappenplan/index.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';

type About = Pick<HelpAsked['facts'], 'siteId' | 'step' | 'personId'>;
interface Letter {
  readonly occasion: string;
  readonly view: string;
  readonly about: About;
  readonly to: readonly PersonAddress[];
  readonly model: object;
}

/** Who is asked hears of it; residents hear of an offer, and who offered hears what came of it (D3, D6). */
@Injectable()
export class TellOfHelp implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly memberships: MembershipQueries,
    private readonly people: PeopleOfSiteQueries,
  ) {}

  onModuleInit(): void {
    this.events.on(HelpAsked, async ({ facts }, tx) => {
      const asked = await this.memberships.activeIn(facts.siteId, facts.asked === 'trainer' ? 'trainer' : 'wijkprofessional', tx.manager);
      const to = await this.recipients.named(
        tx,
        asked.map(({ personId }) => personId),
      );
      await this.send(tx, { occasion: `hulp-gevraagd:${facts.requestId}`, view: 'help-asked', about: facts, to, model: { words: facts.words } });
    });
    this.events.on(HelpOffered, async ({ facts }, tx) => {
      const to = await this.recipients.residentsOf(tx, facts.siteId);
      await this.send(tx, { occasion: `hulp-aangeboden:${facts.offerId}`, view: 'help-offered', about: facts, to, model: { words: facts.words } });
    });
    this.events.on(HelpOfferMoved, async ({ facts }, tx) => {
      const { to: state, offeredById, offerId, answer } = facts;
      const letter = LETTERS[state];
      if (!letter) return;
      const to = await this.whoHears(tx, facts.siteId, letter.hearing, offeredById);
      await this.send(tx, { occasion: `hulp-${state}:${offerId}`, view: 'help-moved', about: facts, to, model: { words: answer, letter } });
    });
  }

  private async whoHears(tx: Tx, siteId: string, hearing: 'aanbieder' | 'bewoners', offeredById: string | null): Promise<readonly PersonAddress[]> {
    if (hearing === 'bewoners') return this.recipients.residentsOf(tx, siteId);
    return offeredById === null ? [] : this.recipients.named(tx, [offeredById]);
  }

  /** Not to who did it. */
  private async send(tx: Tx, { occasion, view, about, to, model }: Letter): Promise<void> {
    const { siteId, step, personId: doerId } = about;
    const { name: place } = await this.recipients.placeOf(tx, siteId);
    const { name: who } = (await this.people.of(siteId, [doerId]))(doerId);
    const facts = { ...model, place, who, stepKey: step.key, stepNumber: step.number, stepTitle: step.title };
    for (const { personId, email, firstName } of to) {
      if (personId !== doerId) await this.outbox.queue(tx, { occasion, view, to: { email, personId }, model: { ...facts, firstName } });
    }
  }
}

/** What is said of each next state; of a withdrawal nobody needs a mail. */
const LETTERS: Partial<Record<HelpOfferMoved['facts']['to'], { headline: string; deed: string; next: string; hearing: 'aanbieder' | 'bewoners' }>> = {
  aangenomen: {
    headline: 'Je hulp is welkom',
    deed: 'neemt je aanbod aan',
    next: 'Je kunt beginnen. Is het gedaan? Zeg het bij de stap.',
    hearing: 'aanbieder',
  },
  afgewezen: {
    headline: 'Nu niet nodig',
    deed: 'slaat je aanbod nu af',
    next: 'Dat is goed: de buurtverbinders beslissen. Blijf gerust in de buurt.',
    hearing: 'aanbieder',
  },
  gedaan: {
    headline: 'De hulp is gedaan',
    deed: 'zegt dat de hulp is gedaan',
    next: 'Klopt het? Dan kunnen jullie bedanken bij de stap.',
    hearing: 'bewoners',
  },
  bedankt: {
    headline: 'Dank je wel',
    deed: 'bedankt je voor je hulp',
    next: 'Fijn dat je op weg hielp.',
    hearing: 'aanbieder',
  },
};
