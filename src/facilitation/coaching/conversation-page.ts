import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contactIn, PeopleQueries } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { ageInWords, agoInWords, daysSince, localDay } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { CoachingAccess, type Conversation } from './coaching.access.js';
import { CoachingChoice, CoachingMessage, CoachingMoment } from './coaching.entities.js';
import { momentInWords, standingOf, statusOf } from './coaching-words.js';
import { dayName, MOST_MOMENTS, timeName } from './moments.js';

const INDEXES = Array.from({ length: MOST_MOMENTS }, (_, index) => index);
export const MESSAGE_FIELDS = ['antwoord'] as const;
export const MOMENT_FIELDS: readonly string[] = INDEXES.flatMap((index) => [dayName(index), timeName(index)]);
export const CHOICE_FIELDS = ['moment'] as const;
export const CLOSING_FIELDS = ['notitie'] as const;

interface Filled {
  readonly message?: FormModel<(typeof MESSAGE_FIELDS)[number]>;
  readonly moments?: FormModel;
  readonly choice?: FormModel<(typeof CHOICE_FIELDS)[number]>;
  readonly closing?: FormModel<(typeof CLOSING_FIELDS)[number]>;
}

/** One request, for one of the two it is of (D16). */
@Injectable()
export class ConversationPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CoachingAccess,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async show({ personId }: Actor, id: string, filled: Filled = {}): Promise<{ view: string; model: object }> {
    const conversation = await this.access.of(personId, id);
    const { request, side, hasLostTrainer } = conversation;
    const { manager } = this.reader;
    const messages = await manager.find(CoachingMessage, { where: { requestId: id }, order: { at: 'ASC', id: 'ASC' } });
    const moments = await manager.find(CoachingMoment, { where: { requestId: id }, order: { at: 'ASC' } });
    const choice = await manager.findOneBy(CoachingChoice, { requestId: id });
    const nameOf = await this.namesOf(conversation, messages);
    const now = this.clock.now();
    const standing = standingOf(request, messages, moments, choice, hasLostTrainer);
    const other = nameOf(side === 'asker' ? request.trainerId : request.askerId);
    const forms = { message: filled.message ?? formModel(MESSAGE_FIELDS), moments: filled.moments ?? formModel(MOMENT_FIELDS) };
    const choosing = filled.choice ?? formModel(CHOICE_FIELDS);
    const closing = filled.closing ?? formModel(CLOSING_FIELDS);
    const choices = moments
      .filter(({ at }) => at > now && !hasLostTrainer)
      .map(({ id: value, at }) => ({ value, label: momentInWords(at, now), hint: null, isSelected: choosing.moment.value === value }));
    const model = {
      title: side === 'asker' ? `Jouw vraag aan ${other.name}` : `Vraag van ${other.name}`,
      trail: [{ href: '/begeleiding', text: 'Begeleiding' }],
      address: `/begeleiding/${id}`,
      callOffAddress: `/begeleiding/${id}/afzegging`,
      otherName: other.name,
      isTrainer: side === 'trainer',
      hasLost: hasLostTrainer,
      errors: [...forms.message.errors, ...forms.moments.errors, ...choosing.errors, ...closing.errors],
      topic: request.topic,
      wish: request.wish,
      asked: { ...nameOf(request.askerId), when: agoInWords(request.askedAt, now), age: ageInWords(daysSince(request.askedAt, now)) },
      status: statusOf(standing, side, now),
      messages: messages.map(({ authorId, words, at }) => ({ ...nameOf(authorId), words, when: agoInWords(at, now) })),
      appointment: standing.appointment && momentInWords(standing.appointment, now),
      willCallOff: standing.appointment !== null && standing.appointment > now,
      choices,
      offersOpen: choices.length === 0 || forms.moments.errors.length > 0,
      choosing,
      momentFields: INDEXES.map((index) => ({
        number: index + 1,
        day: forms.moments[dayName(index)],
        time: forms.moments[timeName(index)],
      })),
      today: localDay(now),
      message: forms.message,
      closing,
      closed: request.closedAt && { by: nameOf(request.closedById).name, when: agoInWords(request.closedAt, now), note: request.closingNote },
    };
    return { view: 'facilitation/coaching/show', model };
  }

  private async namesOf({ request }: Conversation, messages: readonly CoachingMessage[]) {
    const ids = [request.askerId, request.trainerId, request.closedById, ...messages.map(({ authorId }) => authorId)];
    const contacts = await this.people.contactsOf(ids.filter((id) => id !== null));
    return (personId: string | null) => {
      const { name, initials } = personId === null ? { name: 'Iemand die is gestopt', initials: '' } : contactIn(contacts, personId);
      return { name, initials, role: personId === request.askerId ? 'pro' : 'trn' };
    };
  }
}
