import { Injectable } from '@nestjs/common';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import type { Actor } from '../../../platform/security/actor.js';
import { NoSuchProgramme } from '../../authors/authors.errors.js';
import { contentsIn, dropUnused } from '../../versions/file-contents.js';
import { Lesson } from '../../versions/lesson.entity.js';
import { PracticeCase } from '../../versions/practice-case.entity.js';
import { ProgrammeModule } from '../../versions/programme-module.entity.js';
import type { PartAddress } from '../draft-address.js';
import { DraftWriting } from '../draft-writing.js';
import { partKind, type PartRow } from './part-kinds.js';

export type Direction = 'omhoog' | 'omlaag';

/** The order of parts, and taking one out. */
@Injectable()
export class PartsService {
  constructor(private readonly writing: DraftWriting) {}

  /** One place up or down; at the end of the row it stays. Gives the key of the module it is in. */
  move(actor: Actor, address: PartAddress, kind: string, direction: Direction): Promise<string | null> {
    const { entity } = partKind(kind);
    return this.writing.in(actor, address, async (tx) => {
      const part = await found(tx, entity, address);
      const row = await siblings(tx, entity, part);
      const from = row.findIndex(({ id }) => id === part.id);
      const to = Math.min(Math.max(from + (direction === 'omhoog' ? -1 : 1), 0), row.length - 1);
      row.splice(to, 0, ...row.splice(from, 1));
      await number(tx, entity, row);
      return moduleKeyOf(tx, part);
    });
  }

  /** What points at it lets go: modules that wait for it, blocks and practice cases that are about it. Gives the key of the module it was in. */
  remove(actor: Actor, address: PartAddress, kind: string): Promise<string | null> {
    const { entity } = partKind(kind);
    return this.writing.in(actor, address, async (tx) => {
      const part = await found(tx, entity, address);
      const moduleKey = await moduleKeyOf(tx, part);
      const contents = entity === ProgrammeModule ? await contentsIn(tx, { moduleId: part.id }) : [];
      await tx.manager.delete(entity, { id: part.id });
      await number(tx, entity, await siblings(tx, entity, part));
      if (entity === ProgrammeModule) await stopWaitingFor(tx, part);
      if (entity === Lesson) await forgetLesson(tx, part);
      await dropUnused(tx, contents);
      return moduleKey;
    });
  }
}

/** The module in which a part stands; null for a module itself. */
async function moduleKeyOf(tx: Tx, { moduleId }: PartRow): Promise<string | null> {
  if (moduleId === undefined) return null;
  const { key } = await tx.manager.findOneByOrFail(ProgrammeModule, { id: moduleId });
  return key;
}

async function found(tx: Tx, entity: EntityTarget<PartRow>, { draft: versionId, part: key }: PartAddress): Promise<PartRow> {
  const part = await tx.manager.findOneBy(entity, { versionId, key });
  if (!part) throw new NoSuchProgramme();
  return part;
}

function siblings(tx: Tx, entity: EntityTarget<PartRow>, { versionId, moduleId }: PartRow): Promise<PartRow[]> {
  const where: FindOptionsWhere<PartRow> = { versionId, ...(moduleId !== undefined && { moduleId }) };
  return tx.manager.find(entity, { where, order: { position: 'ASC' } });
}

async function number(tx: Tx, entity: EntityTarget<PartRow>, row: readonly PartRow[]): Promise<void> {
  for (const [position, { id }] of row.entries()) await tx.manager.update(entity, { id }, { position });
}

async function stopWaitingFor(tx: Tx, { versionId, key }: PartRow): Promise<void> {
  for (const { id, needs } of await tx.manager.findBy(ProgrammeModule, { versionId }))
    if (needs.includes(key)) await tx.manager.update(ProgrammeModule, { id }, { needs: needs.filter((needed) => needed !== key) });
}

async function forgetLesson(tx: Tx, { moduleId, key }: PartRow): Promise<void> {
  const { id, blocks } = await tx.manager.findOneByOrFail(ProgrammeModule, { id: moduleId ?? '' });
  const kept = blocks.map(({ lesson, ...block }) => (lesson === undefined || lesson === key ? block : { ...block, lesson }));
  await tx.manager.update(ProgrammeModule, { id }, { blocks: kept });
  await tx.manager.update(PracticeCase, { moduleId: id, lesson: key }, { lesson: '' });
}
