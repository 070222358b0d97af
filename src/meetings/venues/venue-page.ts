import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, MoreThan } from 'typeorm';
import { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { Session } from '../sessions/session.entity.js';
import { SessionTrainer } from '../sessions/session-trainer.entity.js';
import { dateOf, whenInWords } from '../sessions/session-words.js';
import { toMeetings, toVenues } from '../sessions/trails.js';
import type { Venue } from './venue.entity.js';
import { VenueQueries } from './venue.queries.js';

export const VENUE_FIELDS = ['naam', 'adres', 'aantal', 'zonderTrap', 'reizen', 'organisatie'] as const;
type Form = FormModel<(typeof VENUE_FIELDS)[number]>;
interface Page {
  readonly view: string;
  readonly model: object;
}

/** The rooms, and what goes on in one of them. */
@Injectable()
export class VenuePage {
  constructor(
    private readonly reader: DataSource,
    private readonly venues: VenueQueries,
    private readonly clock: Clock,
  ) {}

  async index(actor: Actor): Promise<Page> {
    const venues = await this.venues.ofActor(actor);
    return {
      view: 'meetings/venues/index',
      model: { title: 'Plekken', trail: toMeetings, venues: venues.map((venue) => ({ ...venue, facts: factsOf(venue) })) },
    };
  }

  /** When it is taken, for every trainer of the organisation; what another group does there is theirs to see only. */
  async show(actor: Actor, venueId: string): Promise<Page> {
    const venue = await this.venues.own(actor, venueId);
    const { manager } = this.reader;
    const now = this.clock.now();
    const sessions = await manager.find(Session, { where: { venueId, endsAt: MoreThan(now), cancelledAt: IsNull() }, order: { startsAt: 'ASC', id: 'ASC' } });
    const own = await manager.findBy(SessionTrainer, { personId: actor.personId, sessionId: In(sessions.map(({ id }) => id)) });
    const cohorts = await manager.findBy(Cohort, { id: In(sessions.map(({ cohortId }) => cohortId)) });
    const rows = sessions.map((session) => ({
      date: dateOf(session),
      when: whenInWords(session, now),
      datetime: session.startsAt.toISOString(),
      group: cohorts.find(({ id }) => id === session.cohortId)?.name ?? '',
      href: own.some(({ sessionId }) => sessionId === session.id) ? `/bijeenkomsten/${session.id}` : null,
      title: session.title,
    }));
    return {
      view: 'meetings/venues/show',
      model: {
        title: venue.name,
        trail: toVenues,
        editHref: `/plekken/${venueId}/bewerken`,
        venue,
        facts: factsOf(venue),
        isClosed: venue.closedAt !== null,
        rows,
      },
    };
  }

  async new(actor: Actor, form: Form = formModel(VENUE_FIELDS)): Promise<Page> {
    const own = await this.venues.organisationsOf(actor);
    const organisations = own.length > 1 ? own.map(({ id, name }) => ({ value: id, label: name, isSelected: id === form.organisatie.value })) : null;
    return {
      view: 'meetings/venues/form',
      model: { title: 'Nieuwe plek', trail: toVenues, action: '/plekken', back: '/plekken', form, organisations, stairs: stairsOptions(form) },
    };
  }

  async edit(actor: Actor, venueId: string, form?: Form): Promise<Page> {
    const venue = await this.venues.own(actor, venueId);
    const filled = form ?? formModel(VENUE_FIELDS, valuesOf(venue));
    const address = `/plekken/${venueId}`;
    return {
      view: 'meetings/venues/form',
      model: {
        title: `${venue.name} veranderen`,
        trail: toVenues,
        action: address,
        back: address,
        form: filled,
        organisations: null,
        stairs: stairsOptions(filled),
      },
    };
  }
}

const valuesOf = ({ name, address, capacity, isStepFree, travelNotes }: Venue) => ({
  naam: name,
  adres: address,
  aantal: capacity,
  zonderTrap: isStepFree ? 'ja' : 'nee',
  reizen: travelNotes,
});

const stairsOptions = ({ zonderTrap: { value } }: Form) => [
  { value: 'ja', label: 'Ja, je hoeft geen trap op', hint: 'Op de begane grond, of er is een lift.', isSelected: value === 'ja' },
  { value: 'nee', label: 'Nee, er is een trap', hint: null, isSelected: value === 'nee' },
];

const factsOf = ({ capacity, isStepFree }: Venue): string =>
  [capacity === null ? null : `${String(capacity)} plekken`, isStepFree ? 'zonder trap' : 'met een trap'].filter((fact) => fact !== null).join(', ');
