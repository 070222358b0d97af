import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../platform/personal-data/personal-data.js';
import { ReflectionEntry, ReflectionRemark } from './log/log.entities.js';
import { MirrorAnswer, MirrorRound } from './mirror/mirror.entities.js';
import { MIRROR_QUESTIONS, QUESTION_WORDS } from './mirror/mirror-questions.js';
import { Placement } from './placements/placement.entity.js';
import { MOMENT_WORDS, STANCE_WORDS } from './placements/stance-words.js';

/** Where somebody stood on the line, what they wrote in a log, and what was asked of and by them with a mirror (D15). */
@Injectable()
export class OwnPagesData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Je plekken op de lijn', order: 60, rowsOf: (personId) => this.placements(personId) });
    this.personalData.add({ title: 'Je logboek', order: 61, rowsOf: (personId) => this.entries(personId) });
    this.personalData.add({ title: 'Reacties in je logboek, en die van jou bij een ander', order: 62, rowsOf: (personId) => this.remarks(personId) });
    this.personalData.add({ title: 'Je vraag om een spiegel', order: 63, rowsOf: (personId) => this.rounds(personId) });
    this.personalData.add({ title: 'Je antwoord bij een spiegel', order: 64, rowsOf: (personId) => this.answers(personId) });
  }

  private async placements(personId: string): Promise<readonly PersonalRow[]> {
    const placements = await this.reader.manager.find(Placement, { where: { personId }, order: { placedAt: 'ASC', id: 'ASC' } });
    return placements.map(({ moment, stance, why, placedAt, sharedAt }) => ({
      Moment: MOMENT_WORDS[moment].name,
      Plek: STANCE_WORDS[stance].name,
      Waarom: why,
      Wanneer: placedAt,
      'Gedeeld op': sharedAt,
    }));
  }

  private async entries(personId: string): Promise<readonly PersonalRow[]> {
    const entries = await this.reader.manager.find(ReflectionEntry, { where: { personId }, order: { beganAt: 'ASC', id: 'ASC' } });
    return entries.map(({ deed, lead, lesson, beganAt, sharedAt }) => ({
      'Wat je deed': deed,
      'Wie had de regie': lead,
      'Wat je nu zou doen': lesson,
      Wanneer: beganAt,
      'Gedeeld op': sharedAt,
    }));
  }

  /** Under somebody's own log from both sides; under that of another only what they wrote there themselves. */
  private async remarks(personId: string): Promise<readonly PersonalRow[]> {
    const own = await this.reader.manager.findBy(ReflectionEntry, { personId });
    const where = [{ entryId: In(own.map(({ id }) => id)) }, { authorId: personId }];
    const remarks = await this.reader.manager.find(ReflectionRemark, { where, order: { at: 'ASC', id: 'ASC' } });
    return remarks.map(({ authorId, words, at }) => ({ Van: authorId === personId ? 'jou' : 'de trainer', Tekst: words, Wanneer: at }));
  }

  private async rounds(personId: string): Promise<readonly PersonalRow[]> {
    const rounds = await this.reader.manager.find(MirrorRound, { where: { personId }, order: { askedAt: 'ASC', id: 'ASC' } });
    return rounds.map(({ askedAt, shownAt, sharedAt }) => ({ 'Gevraagd op': askedAt, 'Bekeken op': shownAt, 'Gedeeld op': sharedAt }));
  }

  /** Only of mirrors nobody looked into yet: after that we do not know it ourselves. */
  private async answers(personId: string): Promise<readonly PersonalRow[]> {
    const answers = await this.reader.manager.findBy(MirrorAnswer, { personId });
    return answers.map((answer) =>
      Object.fromEntries(MIRROR_QUESTIONS.map((question) => [QUESTION_WORDS[question].title, QUESTION_WORDS[question].choices[answer[question]]])),
    );
  }
}
