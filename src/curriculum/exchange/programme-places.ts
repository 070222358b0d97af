import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/security/actor.js';
import { isSlug } from '../../platform/seeds/slug.js';
import { NoSuchProgramme } from '../authors/authors.errors.js';
import { ProgrammeAccess } from '../authors/programme-access.js';
import { Trainers } from '../authors/trainers.js';
import { Programme } from '../versions/programme.entity.js';
import { ArchiveRefused } from './archive.errors.js';

/** Words that mean something else in the address of a programme. */
const TAKEN = ['inlezen', 'nieuw'];

/** Where a programme that is not ours yet may land. */
@Injectable()
export class ProgrammePlaces {
  constructor(
    private readonly reader: DataSource,
    private readonly access: ProgrammeAccess,
    private readonly trainers: Trainers,
  ) {}

  /** A trainer begins a programme of their own. @throws NoSuchProgramme */
  async assertMayBegin({ personId, isPlatformAdmin }: Actor, manager: EntityManager = this.reader.manager): Promise<void> {
    if (!isPlatformAdmin && !(await this.trainers.include(personId, manager))) throw new NoSuchProgramme();
  }

  /** A key that is still free: it stays for ever. */
  async isFree(key: string, manager: EntityManager = this.reader.manager): Promise<boolean> {
    return isSlug(key) && !TAKEN.includes(key) && !(await manager.existsBy(Programme, { key }));
  }

  /** The programme to make a draft of, or null: a new one. @throws ArchiveRefused */
  async assertMayFill(actor: Actor, key: string, manager: EntityManager = this.reader.manager): Promise<Programme | null> {
    if (await this.isFree(key, manager)) {
      await this.assertMayBegin(actor, manager);
      return null;
    }
    try {
      return await this.access.asAuthor(actor, key, manager);
    } catch (error) {
      if (!(error instanceof NoSuchProgramme)) throw error;
      throw new ArchiveRefused(`In programme.yaml staat de sleutel “${key}”. Die is al van andere auteurs. Kies bij \`key\` een andere sleutel.`);
    }
  }
}
