import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { NobodyAsksHere, OnlyProfessionalsAskThis } from './coaching.errors.js';
import { CoachingRequest } from './coaching.entities.js';
import { CoachingQueries } from './coaching.queries.js';
import { type AskableTrainer, OwnTrainers } from './own-trainers.js';

export const ASK_FIELDS = ['trainer', 'onderwerp', 'wens'] as const;
export type AskForm = FormModel<(typeof ASK_FIELDS)[number]>;

interface Page {
  readonly view: string;
  readonly model: object;
}

/** The start of individual support: who asks sees their own questions, a trainer those of her own groups. */
@Injectable()
export class CoachingPage {
  constructor(
    private readonly reader: DataSource,
    private readonly trainers: OwnTrainers,
    private readonly requests: CoachingQueries,
    private readonly people: PeopleQueries,
  ) {}

  async index(actor: Actor, filled?: AskForm): Promise<Page> {
    const { personId } = actor;
    const asks = (await this.trainers.of(personId)).length > 0 || (await this.reader.manager.existsBy(CoachingRequest, { askerId: personId }));
    const guides = await this.trainers.guidesAny(personId);
    if (!asks && !guides) throw actor.current?.role === 'buurtverbinder' ? new OnlyProfessionalsAskThis() : new NobodyAsksHere();
    const model = {
      title: 'Begeleiding',
      asking: asks ? await this.asking(personId, filled) : null,
      guiding: guides ? { open: await this.requests.openFor(personId), closed: await this.requests.closedFor(personId) } : null,
    };
    return { view: 'facilitation/coaching/index', model };
  }

  /** Trainers with whom nothing is open: one question at a time. */
  private async free(askerId: string): Promise<readonly AskableTrainer[]> {
    const open = await this.reader.manager.findBy(CoachingRequest, { askerId, closedAt: IsNull() });
    const isOpen = (trainer: AskableTrainer): boolean =>
      open.some(({ cohortId, trainerId }) => cohortId === trainer.cohortId && trainerId === trainer.trainerId);
    return (await this.trainers.of(askerId)).filter((trainer) => !isOpen(trainer));
  }

  private async asking(personId: string, form: AskForm = formModel(ASK_FIELDS)): Promise<object> {
    const trainers = await this.free(personId);
    const names = await this.people.namesOf(trainers.map(({ trainerId }) => trainerId));
    const nameOf = (trainerId: string): string => {
      const { firstName, lastName } = nameIn(names, trainerId);
      return `${firstName} ${lastName}`.trim();
    };
    const [only, ...others] = trainers;
    const isSettled = only !== undefined && others.length === 0 && form.trainer.error === null;
    return {
      form,
      errors: form.errors,
      mayAsk: only !== undefined,
      only: isSettled ? { id: only.id, name: nameOf(only.trainerId) } : null,
      trainers: trainers.map(({ id, trainerId, cohortName }) => ({
        value: id,
        label: nameOf(trainerId),
        hint: cohortName,
        isSelected: form.trainer.value === id,
      })),
      requests: await this.requests.askedBy(personId),
    };
  }
}
