import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contactIn, PeopleQueries } from '../../accounts/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { pathTo } from '../programmes/addresses.js';
import { NoSuchProgramme } from './authors.errors.js';
import { mayEndAuthorship } from './authorship.policy.js';
import { ProgrammeAccess } from './programme-access.js';
import { ProgrammeAuthor } from './programme-author.entity.js';

export const AUTHOR_FIELDS = ['email'] as const;

export interface AuthorRow {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly roleLine: string;
  /** null: not for this person to end. */
  readonly endHref: string | null;
}

type Page = Promise<{ readonly view: string; readonly model: object }>;

/** Who writes a programme, and the pages on which that changes. */
@Injectable()
export class AuthorsPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: ProgrammeAccess,
    private readonly people: PeopleQueries,
  ) {}

  async rowsOf(actor: Actor, programmeId: string, programmeKey: string): Promise<readonly AuthorRow[]> {
    const authors = await this.reader.manager.find(ProgrammeAuthor, { where: { programmeId }, order: { since: 'ASC', id: 'ASC' } });
    const contacts = await this.people.contactsOf(authors.map(({ personId }) => personId));
    return authors.map(({ id, personId }) => ({
      id,
      ...contactIn(contacts, personId),
      roleLine: 'auteur',
      endHref: mayEndAuthorship(actor, personId) ? pathTo(programmeKey, 'auteurs', id, 'einde') : null,
    }));
  }

  async new(actor: Actor, programmeKey: string, form: FormModel<(typeof AUTHOR_FIELDS)[number]> = formModel(AUTHOR_FIELDS)): Page {
    await this.access.asAuthor(actor, programmeKey);
    const model = { title: 'Auteur erbij', ...around(programmeKey), action: pathTo(programmeKey, 'auteurs'), form };
    return { view: 'curriculum/authors/new', model };
  }

  async end(actor: Actor, programmeKey: string, authorId: string): Page {
    const { id: programmeId } = await this.access.asAuthor(actor, programmeKey);
    const author = (await this.rowsOf(actor, programmeId, programmeKey)).find(({ id }) => id === authorId);
    if (!author?.endHref) throw new NoSuchProgramme();
    const model = { title: `${author.name} stopt als auteur`, name: author.name, action: author.endHref, ...around(programmeKey) };
    return { view: 'curriculum/author-ends/new', model };
  }
}

const around = (programmeKey: string): object => ({
  back: pathTo(programmeKey),
  trail: [
    { href: '/lesmateriaal', text: 'Lesmateriaal' },
    { href: pathTo(programmeKey), text: 'Programma' },
  ],
});
