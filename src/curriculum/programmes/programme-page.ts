import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries, type PersonName } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { AuthorsPage } from '../authors/authors-page.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { ProgrammeVersions, type VersionHead } from '../versions/programme-versions.js';
import { pathTo, pathToDraft } from './addresses.js';

export const IN_THE_LIST = { href: '/lesmateriaal', text: 'Lesmateriaal' };

/** A programme: its drafts, its versions and who writes it. */
@Injectable()
export class ProgrammePage {
  constructor(
    private readonly access: ProgrammeAccess,
    private readonly versions: ProgrammeVersions,
    private readonly authors: AuthorsPage,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, key: string): Promise<{ view: string; model: object }> {
    const { programme, mayEdit } = await this.access.asReader(actor, key);
    const heads = await this.versions.versionsOf(key);
    const names = await this.people.namesOf(heads.flatMap(({ madeById }) => madeById ?? []));
    const published = heads.filter(({ number }) => number !== null);
    const drafts = mayEdit ? heads.filter(({ number }) => number === null) : [];
    const [newest] = published;
    const model = {
      title: (newest ?? drafts[0])?.title ?? key,
      trail: [IN_THE_LIST],
      mayEdit,
      drafts: drafts.map((head) => this.draftRow(head, names)),
      versions: published.map((head) => this.versionRow(head, names)),
      newestId: newest?.id ?? null,
      beginAction: pathTo(key, 'concepten'),
      authors: await this.authors.rowsOf(actor, programme.id, key),
      copyHref: newest ? pathTo(key, 'kopie') : null,
      newAuthorHref: pathTo(key, 'auteurs', 'nieuw'),
    };
    return { view: 'curriculum/programmes/show', model };
  }

  private draftRow({ id, title, madeById, madeAt, programmeKey }: VersionHead, names: ReadonlyMap<string, PersonName>): object {
    return {
      title,
      by: madeById === null ? 'Klaargezet door Buurtbrug' : `Begonnen door ${fullName(nameIn(names, madeById))}`,
      when: dayInWords(madeAt, this.clock.now()),
      zipHref: zipOf(programmeKey, id),
      href: pathToDraft(programmeKey, id),
      publishHref: pathToDraft(programmeKey, id, 'publicatie'),
      removeHref: pathToDraft(programmeKey, id, 'verwijdering'),
    };
  }

  private versionRow({ id, title, number, madeById, publishedAt, programmeKey }: VersionHead, names: ReadonlyMap<string, PersonName>): object {
    return {
      title,
      number,
      href: pathTo(programmeKey, 'versies', id),
      by: madeById === null ? 'Buurtbrug' : fullName(nameIn(names, madeById)),
      when: publishedAt && dayInWords(publishedAt, this.clock.now()),
      zipHref: zipOf(programmeKey, id),
    };
  }
}

const fullName = ({ firstName, lastName }: PersonName): string => `${firstName} ${lastName}`.trim();

const zipOf = (programmeKey: string, versionId: string): string => pathTo(programmeKey, 'versies', versionId, 'zip');
