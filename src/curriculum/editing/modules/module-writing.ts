import { Injectable } from '@nestjs/common';
import { newId } from '../../../platform/database/ids.js';
import type { Actor } from '../../../platform/security/actor.js';
import { NoSuchProgramme } from '../../authors/authors.errors.js';
import { Lesson } from '../../versions/lesson.entity.js';
import { ProgrammeModule } from '../../versions/programme-module.entity.js';
import type { DraftAddress, PartAddress } from '../draft-address.js';
import { DraftWriting } from '../draft-writing.js';
import { freeKey } from '../free-key.js';
import { linesIn } from '../lines.js';
import { assertUnchanged } from '../stand.js';
import { blocksIn } from './block-rows.js';
import type { ModuleDto } from './dto/module.dto.js';
import { assertMayNeed, needsIn } from './needs-of-module.js';

type Sent = Readonly<Record<string, unknown>>;

/** Writing what a module is for, and what happens in its dagdeel. */
@Injectable()
export class ModuleWriting {
  constructor(private readonly writing: DraftWriting) {}

  /** An empty module at the end. Gives its key. */
  create(actor: Actor, address: DraftAddress, title: string): Promise<string> {
    return this.writing.in(actor, address, async (tx, { id: versionId, programmeId }) => {
      const key = await freeKey(tx, ProgrammeModule, programmeId, title);
      const position = await tx.manager.countBy(ProgrammeModule, { versionId });
      const empty = { purpose: '', audience: 'iedereen', isJoint: true, needs: [], session: null, goals: [], bring: [], blocks: [] } as const;
      await tx.manager.insert(ProgrammeModule, { id: newId(), versionId, key, position, title, ...empty });
      return key;
    });
  }

  /** @throws InvalidInput about the fields, or about `stand` when another window was first */
  change(actor: Actor, address: PartAddress, form: ModuleDto, sent: Sent): Promise<void> {
    return this.writing.in(actor, address, async (tx, { id: versionId }) => {
      const modules = await tx.manager.find(ProgrammeModule, { where: { versionId }, order: { position: 'ASC' } });
      const module = modules.find(({ key }) => key === address.part);
      if (!module) throw new NoSuchProgramme();
      assertUnchanged(module, form.stand);
      const lessons = await tx.manager.find(Lesson, { select: { id: true, key: true }, where: { moduleId: module.id } });
      const words = wordsIn(form, sent, modules, lessons);
      assertMayNeed(
        modules,
        modules.map((each) => (each === module ? { ...each, ...words } : each)),
      );
      await tx.manager.update(ProgrammeModule, { id: module.id }, words);
    });
  }
}

const wordsIn = (form: ModuleDto, sent: Sent, modules: readonly ProgrammeModule[], lessons: readonly Pick<Lesson, 'key'>[]) => ({
  title: form.titel,
  purpose: form.doel,
  audience: form.voor,
  isJoint: form.samen === 'ja',
  session: form.dagdeel || null,
  goals: linesIn(form.leert),
  bring: linesIn(form.meenemen),
  needs: needsIn(
    sent,
    modules.map(({ key }) => key),
  ),
  blocks: blocksIn(
    sent,
    lessons.map(({ key }) => key),
  ),
});
