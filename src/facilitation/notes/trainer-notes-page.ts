import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contactIn, nameIn, PeopleQueries } from '../../accounts/index.js';
import { type Cohort, CohortAccess, Enrolment } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { ROLE_LABELS } from '../../platform/web/chrome.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { NoSuchParticipant } from './notes.errors.js';
import { TrainerNote } from './trainer-note.entity.js';

export const NOTE_FIELDS = ['notitie', 'lezer'] as const;
export type NoteForm = FormModel<(typeof NOTE_FIELDS)[number]>;

export const addressOf = (cohortId: string, enrolmentId: string): string => `/groep/${cohortId}/notities/${enrolmentId}`;

/** Notes of one trainer about the people of her group, and what was shared with somebody. */
@Injectable()
export class TrainerNotesPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async index(trainer: Actor, cohortId: string): Promise<object> {
    const cohort = await this.access.asOwnTrainer(trainer, cohortId);
    const { manager } = this.reader;
    const enrolments = await manager.find(Enrolment, { where: { cohortId }, order: { joinedAt: 'ASC', id: 'ASC' } });
    const contacts = await this.people.contactsOf(enrolments.map(({ personId }) => personId));
    const notes = await manager.find(TrainerNote, { where: { cohortId, authorId: trainer.personId }, select: { id: true, aboutId: true } });
    return {
      title: 'Jouw notities',
      ...around(cohort),
      people: enrolments.map(({ id, personId, role, endedAt }) => ({
        href: addressOf(cohortId, id),
        ...contactIn(contacts, personId),
        role: role === 'buurtverbinder' ? 'res' : 'pro',
        roleLine: endedAt ? `${ROLE_LABELS[role]}, gestopt` : ROLE_LABELS[role],
        count: notes.filter(({ aboutId }) => aboutId === personId).length,
      })),
    };
  }

  async about(
    trainer: Actor,
    cohortId: string,
    enrolmentId: string,
    form: NoteForm = formModel(NOTE_FIELDS, { lezer: 'ik' }),
  ): Promise<{ view: string; model: object }> {
    const cohort = await this.access.asOwnTrainer(trainer, cohortId);
    const enrolment = await this.reader.manager.findOneBy(Enrolment, { id: enrolmentId, cohortId });
    if (!enrolment) throw new NoSuchParticipant('somebody who was never in this cohort');
    const { personId: aboutId } = enrolment;
    const where = { cohortId, aboutId, authorId: trainer.personId };
    const notes = await this.reader.manager.find(TrainerNote, { where, order: { writtenAt: 'DESC', id: 'DESC' } });
    const { name } = contactIn(await this.people.contactsOf([aboutId]), aboutId);
    const address = addressOf(cohortId, enrolmentId);
    const reader = (value: string, label: string, hint: string) => ({ value, label, hint, isSelected: form.lezer.value === value });
    const model = {
      title: `Notities over ${name}`,
      ...around(cohort, { href: `/groep/${cohortId}/notities`, text: 'Jouw notities' }),
      name,
      address,
      form,
      readers: [
        reader('ik', 'Alleen ik', 'ook een trainer met wie je samen begeleidt, leest het niet'),
        reader('samen', `Ik en ${name}`, 'krijgt er een mail van'),
      ],
      notes: notes.map(({ id, words, writtenAt, sharedAt }) => ({
        words,
        when: agoInWords(writtenAt, this.clock.now()),
        isShared: sharedAt !== null,
        shareAddress: `${address}/${id}/delen`,
        unshareAddress: `${address}/${id}/delen/intrekking`,
        removeAddress: `${address}/${id}/verwijdering`,
      })),
    };
    return { view: 'facilitation/notes/show', model };
  }

  /** What trainers shared with somebody, the newest first. */
  async sharedWith(personId: string): Promise<object> {
    const all = await this.reader.manager.find(TrainerNote, { where: { aboutId: personId }, order: { writtenAt: 'DESC', id: 'DESC' } });
    const shared = all.filter(({ sharedAt }) => sharedAt !== null);
    const names = await this.people.namesOf(shared.map(({ authorId }) => authorId));
    return {
      title: 'Wat je trainer met je deelde',
      notes: shared.map(({ authorId, words, writtenAt }) => {
        const { firstName, lastName } = nameIn(names, authorId);
        return { name: `${firstName} ${lastName}`.trim(), words, when: agoInWords(writtenAt, this.clock.now()) };
      }),
    };
  }
}

const around = ({ id, name }: Cohort, ...further: readonly { href: string; text: string }[]): object => ({
  trail: [{ href: `/groep/${id}`, text: name }, ...further],
});
