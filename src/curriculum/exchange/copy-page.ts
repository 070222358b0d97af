import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { pathTo } from '../programmes/addresses.js';
import { IN_THE_LIST } from '../programmes/programme-page.js';
import { ProgrammeVersions } from '../versions/programme-versions.js';
import { ProgrammePlaces } from './programme-places.js';

export const COPY_FIELDS = ['titel', 'sleutel'] as const;

/** Under which name and key a copy begins. */
@Injectable()
export class CopyPage {
  constructor(
    private readonly access: ProgrammeAccess,
    private readonly places: ProgrammePlaces,
    private readonly versions: ProgrammeVersions,
  ) {}

  async new(
    actor: Actor,
    key: string,
    form: FormModel<(typeof COPY_FIELDS)[number]> = formModel(COPY_FIELDS),
  ): Promise<{ readonly view: string; readonly model: object }> {
    await this.access.asReader(actor, key);
    await this.places.assertMayBegin(actor);
    const { title, number } = await this.versions.latest(key);
    const model = {
      title: 'Maak een eigen programma',
      trail: [IN_THE_LIST, { href: pathTo(key), text: title }],
      from: { title, number },
      form,
      action: pathTo(key, 'kopie'),
      back: pathTo(key),
    };
    return { view: 'curriculum/copies/new', model };
  }
}
