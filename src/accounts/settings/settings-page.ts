import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { Person } from '../people/person.entity.js';
import { SessionQueries } from '../sessions/session.queries.js';

export const NAME_FIELDS = ['voornaam', 'achternaam'] as const;
export const PASSWORD_FIELDS = ['huidig', 'nieuw'] as const;

interface Filled {
  readonly name?: FormModel<(typeof NAME_FIELDS)[number]>;
  readonly password?: FormModel<(typeof PASSWORD_FIELDS)[number]>;
  readonly scheme?: FormModel<'weergave'>;
}

/** The one page with all settings; the form that went wrong comes back filled. */
@Injectable()
export class SettingsPage {
  constructor(
    private readonly reader: DataSource,
    private readonly sessions: SessionQueries,
  ) {}

  async show(actor: Actor, filled: Filled = {}): Promise<{ view: string; model: object }> {
    const person = await this.reader.manager.findOneByOrFail(Person, { id: actor.personId });
    const name = filled.name ?? formModel(NAME_FIELDS, { voornaam: person.firstName, achternaam: person.lastName });
    const password = filled.password ?? formModel(PASSWORD_FIELDS);
    const model = {
      title: 'Instellingen',
      errors: [...name.errors, ...password.errors, ...(filled.scheme?.errors ?? [])],
      name,
      password,
      email: person.email,
      hasPassword: person.passwordHash !== null,
      devices: await this.sessions.devicesOf(actor.personId, actor.sessionId),
    };
    return { view: 'accounts/settings/show', model };
  }
}
