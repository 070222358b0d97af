import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { ROLE_LABELS } from '../../platform/web/chrome.js';
import { Cohort } from '../cohorts/cohort.entity.js';
import { CohortTrainer } from '../cohorts/cohort-trainer.entity.js';
import { Enrolment } from '../enrolments/enrolment.entity.js';
import { Invitation } from '../invitations/invitation.entity.js';
import { LessonNote } from './lesson-note.entity.js';
import { LessonReading } from './lesson-reading.entity.js';

/** In which groups somebody learns, what they read there and what they wrote for themselves. */
@Injectable()
export class LearningData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Je trainingsgroepen', order: 30, rowsOf: (personId) => this.groups(personId) });
    this.personalData.add({ title: 'Groepen die je begeleidt', order: 31, rowsOf: (personId) => this.guided(personId) });
    this.personalData.add({ title: 'Lessen die je las', order: 40, rowsOf: (personId) => this.readings(personId) });
    this.personalData.add({ title: 'Wat je bij lessen schreef', order: 41, rowsOf: (personId) => this.notes(personId) });
  }

  private async groups(personId: string): Promise<readonly PersonalRow[]> {
    const enrolments = await this.reader.manager.find(Enrolment, { where: { personId }, order: { joinedAt: 'ASC', id: 'ASC' } });
    const cohorts = await this.reader.manager.findBy(Cohort, { id: In(enrolments.map(({ cohortId }) => cohortId)) });
    const invitations = await this.reader.manager.findBy(Invitation, { acceptedById: personId });
    return enrolments.map(({ cohortId, role, joinedAt, endedAt }) => {
      const invitation = invitations.find((each) => each.cohortId === cohortId);
      return {
        Groep: cohorts.find(({ id }) => id === cohortId)?.name ?? '',
        Rol: ROLE_LABELS[role],
        'Uitgenodigd op': invitation?.sentAt ?? null,
        'Uitgenodigd via': invitation?.email ?? null,
        Sinds: joinedAt,
        'Gestopt op': endedAt,
      };
    });
  }

  private async guided(personId: string): Promise<readonly PersonalRow[]> {
    const guided = await this.reader.manager.findBy(CohortTrainer, { personId });
    const cohorts = await this.reader.manager.findBy(Cohort, { id: In(guided.map(({ cohortId }) => cohortId)) });
    return guided.map(({ cohortId, untilDay }) => ({ Groep: cohorts.find(({ id }) => id === cohortId)?.name ?? '', 'Tot en met': untilDay }));
  }

  private async readings(personId: string): Promise<readonly PersonalRow[]> {
    const readings = await this.reader.manager.find(LessonReading, { where: { personId }, order: { readAt: 'ASC', id: 'ASC' } });
    return readings.map(({ lessonKey, readAt }) => ({ Les: lessonKey, 'Gelezen op': readAt }));
  }

  private async notes(personId: string): Promise<readonly PersonalRow[]> {
    const notes = await this.reader.manager.find(LessonNote, { where: { personId }, order: { writtenAt: 'ASC', id: 'ASC' } });
    return notes.map(({ lessonKey, kind, text, writtenAt }) => ({ Les: lessonKey, Bij: kind, Tekst: text, 'Geschreven op': writtenAt }));
  }
}
