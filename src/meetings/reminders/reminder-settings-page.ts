import { Injectable } from '@nestjs/common';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { OwnPhones } from '../calls/own-phones.js';
import { ReminderRefusals } from './reminder-refusals.service.js';

export const PHONE_FIELDS = ['telefoon'] as const;
type Form = FormModel<(typeof PHONE_FIELDS)[number]>;

/** Reminders, and questions afterwards, as somebody wants them: by mail or not, and by which number a trainer may call. */
@Injectable()
export class ReminderSettingsPage {
  constructor(
    private readonly refusals: ReminderRefusals,
    private readonly phones: OwnPhones,
  ) {}

  async show(personId: string, form?: Form): Promise<{ view: string; model: object }> {
    const filled = form ?? formModel(PHONE_FIELDS, { telefoon: await this.phones.of(personId) });
    const model = { title: 'Herinneringen en vragen achteraf', isOff: await this.refusals.refuses(personId), form: filled };
    return { view: 'meetings/reminders/settings', model };
  }
}
