import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { dayWithoutWeekday, localDay, startOfDay } from '../../platform/clock/in-words.js';
import { SCHOOL_HOLIDAYS_UNTIL } from '../../platform/clock/school-holidays.js';
import { weekdayOf } from '../../platform/clock/whole-weeks.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel, readForm } from '../../platform/web/forms.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import type { Cohort } from '../cohorts/cohort.entity.js';
import { backToCohort, holidayRows, regionOptions } from '../cohorts/cohort-words.js';
import { PlanCopyDto } from './dto/copy-cohort.dto.js';
import { inWords, type MovedDays, movedTo } from './moved-days.js';

export const COPY_FIELDS = ['naam', 'begin', 'regio'] as const;
type Name = (typeof COPY_FIELDS)[number];
type Form = FormModel<Name>;
type Page = { readonly view: string; readonly model: object; readonly isWrong: boolean };

/** First when the new group begins, then what becomes of every day, then its name. Looking changes nothing. */
@Injectable()
export class CohortCopyPage {
  constructor(
    private readonly access: CohortAccess,
    private readonly clock: Clock,
  ) {}

  /** What was filled in stands in the address, so that a plan can be looked at again. */
  async plan(actor: Actor, cohortId: string, query: unknown): Promise<Page> {
    const cohort = await this.access.asTrainer(actor, cohortId);
    const asked = query as Partial<Record<'begin' | 'regio', string>>;
    if (asked.begin === undefined) return this.page(cohort, formModel<Name>(COPY_FIELDS, { regio: cohort.holidayRegion }), null);
    try {
      const { begin, regio } = await readForm(PlanCopyDto, query);
      return this.page(cohort, formModel<Name>(COPY_FIELDS, { begin, regio }), this.daysFor(cohort, begin));
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return this.page(cohort, formModel<Name>(COPY_FIELDS, asked, error.fields), null);
    }
  }

  /** The same page, when the name of the new group is not right. */
  async again(actor: Actor, cohortId: string, form: Form): Promise<Page> {
    const cohort = await this.access.asTrainer(actor, cohortId);
    const isPlanned = form.begin.error === null && form.regio.error === null;
    return this.page(cohort, form, isPlanned ? movedTo(cohort, form.begin.value) : null);
  }

  /** @throws InvalidInput */
  daysFor(cohort: MovedDays, begin: string): MovedDays {
    if (begin < localDay(this.clock.now())) throw new InvalidInput({ begin: 'Deze dag is al geweest. Kies een dag die nog komt.' });
    return movedTo(cohort, begin);
  }

  private page(cohort: Cohort, form: Form, days: MovedDays | null): Page {
    const model = {
      title: 'Begin net zo’n groep',
      trail: backToCohort(cohort),
      cohortId: cohort.id,
      cohortName: cohort.name,
      form,
      regions: regionOptions(form.regio.value),
      plan: days && this.planOf(days, form),
    };
    return { view: 'cohorts/cohort-copies/new', model, isWrong: form.errors.length > 0 };
  }

  private planOf(days: MovedDays, { begin, regio }: Form): object {
    const now = this.clock.now();
    const region = regio.value === 'noord' || regio.value === 'midden' || regio.value === 'zuid' ? regio.value : null;
    return {
      days: inWords(days, region, now),
      weekday: days.startsOn === begin.value ? null : weekdayOf(days.startsOn),
      holidays: holidayRows({ ...days, holidayRegion: region }),
      hasRegion: region !== null,
      knownUntil: days.endsOn > SCHOOL_HOLIDAYS_UNTIL ? dayWithoutWeekday(startOfDay(SCHOOL_HOLIDAYS_UNTIL), now) : null,
    };
  }
}
