import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Site } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { InvitationListQueries } from '../invitations/invitation-list.queries.js';
import { CohortProgrammes } from '../programmes/cohort-programmes.js';
import { CohortAccess, type CohortView } from './cohort.access.js';
import type { Cohort } from './cohort.entity.js';
import { type CohortPeople, CohortPeopleQueries } from './cohort-people.queries.js';
import { holidayRows, KIND_WORDS, periodOf, suppressed } from './cohort-words.js';
import { hasResidentMajority, type Mix, warningsAtStart, worriesOf } from './mix.policy.js';
import { MixReason } from './mix-reason.entity.js';

export const INVITE_FIELDS = ['adressen', 'rol', 'reden'] as const;
export const START_FIELDS = ['reden'] as const;

interface Filled {
  readonly invite?: FormModel<(typeof INVITE_FIELDS)[number]>;
  readonly start?: FormModel<(typeof START_FIELDS)[number]>;
}

/** A group's own page: people first, numbers after. What stands on it depends on who reads. */
@Injectable()
export class CohortPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly people: CohortPeopleQueries,
    private readonly invitations: InvitationListQueries,
    private readonly programmes: CohortProgrammes,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, cohortId: string, filled: Filled = {}): Promise<{ view: string; model: object }> {
    const { cohort, view } = await this.access.viewOf(actor, cohortId);
    const people = await this.people.peopleOf(cohort);
    const { name: siteName } = await this.reader.manager.findOneByOrFail(Site, { id: cohort.siteId });
    const model = {
      title: cohort.name,
      cohortId,
      siteName,
      period: periodOf(cohort),
      state: this.stateOf(cohort),
      place: cohort.meetingPlace,
      isResidentsOnly: cohort.kind === 'residents_only' && people.professionals.length === 0,
      mayStop: view === 'participant',
      holidays: view === 'client' ? [] : holidayRows(cohort),
      ...peopleFor(view, people, actor),
      guide: view === 'trainer' ? await this.guideOf(cohort, people, filled) : null,
    };
    return { view: 'cohorts/cohorts/show', model };
  }

  private stateOf({ startedAt, kind }: Cohort): string {
    if (!startedAt || !kind) return 'Deze groep is nog niet gestart.';
    return `Gestart op ${dayInWords(startedAt, this.clock.now())}: ${KIND_WORDS[kind]}.`;
  }

  /** What only the trainer has: worries, starting, inviting. */
  private async guideOf(cohort: Cohort, people: CohortPeople, { invite, start }: Filled): Promise<object> {
    const mix: Mix = { residents: people.residents.length, professionals: people.professionals.length };
    const inviteForm = invite ?? formModel(INVITE_FIELDS, { rol: 'buurtverbinder' });
    const startForm = start ?? formModel(START_FIELDS);
    const mayStart = !cohort.startedAt && hasResidentMajority(mix);
    return {
      newerVersion: (await this.programmes.newerFor(cohort.id))?.number ?? null,
      worries: worriesOf(mix, cohort.kind),
      errors: [...inviteForm.errors, ...startForm.errors.map(({ message }) => ({ href: '#veld-startreden', message }))],
      isStarted: cohort.startedAt !== null,
      start: mayStart ? { needsReason: warningsAtStart(mix).length > 0, reason: { ...startForm.reden, id: 'veld-startreden' } } : null,
      invite: inviteForm,
      roles: [
        { value: 'buurtverbinder', label: 'Buurtverbinder', hint: 'een bewoner van de buurt', isSelected: inviteForm.rol.value === 'buurtverbinder' },
        {
          value: 'wijkprofessional',
          label: 'Wijkprofessional',
          hint: 'werkt in de buurt en helpt op weg',
          isSelected: inviteForm.rol.value === 'wijkprofessional',
        },
      ],
      needsReason: inviteForm.reden.error !== null || inviteForm.reden.value !== '',
      invitations: await this.invitations.invitationsOf(cohort.id),
      former: people.former,
      reasons: await this.reasonsOf(cohort.id),
    };
  }

  private async reasonsOf(cohortId: string): Promise<readonly object[]> {
    const reasons = await this.reader.manager.find(MixReason, { where: { cohortId }, order: { writtenAt: 'DESC', id: 'DESC' } });
    return reasons.map(({ reason, writtenAt, residents, professionals }) => ({
      reason,
      when: dayInWords(writtenAt, this.clock.now()),
      residents,
      professionals,
    }));
  }
}

/** Everybody in the group sees who takes part; addresses of others only the trainer; who commissions it only how many (D29). */
function peopleFor(view: CohortView, { residents, professionals, trainers }: CohortPeople, { personId }: Actor) {
  const counts = view === 'client' ? `${suppressed(residents.length, 'bewoners')} en ${suppressed(professionals.length, 'professionals')}` : null;
  const isTrainer = view === 'trainer';
  const own = trainers.filter(({ isStandIn }) => !isStandIn);
  const isOwnTrainer = isTrainer && own.some((trainer) => trainer.personId === personId);
  const isShared = own.length > 1;
  const shown = (people: CohortPeople['residents']) => people.map((person) => ({ ...person, email: isTrainer ? person.email : null, mayEnd: isTrainer }));
  return {
    counts,
    residents: view === 'client' ? [] : shown(residents),
    professionals: view === 'client' ? [] : shown(professionals),
    trainers: trainers.map((trainer) => ({ ...trainer, mayEnd: isOwnTrainer && (isShared || trainer.isStandIn) })),
    mayAddTrainer: isOwnTrainer,
  };
}
