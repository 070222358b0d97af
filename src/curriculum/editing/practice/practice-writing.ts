import { Injectable } from '@nestjs/common';
import { newId } from '../../../platform/database/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Actor } from '../../../platform/security/actor.js';
import { NoSuchProgramme } from '../../authors/authors.errors.js';
import { CheckQuestion } from '../../versions/check-question.entity.js';
import { Lesson } from '../../versions/lesson.entity.js';
import { PracticeCase } from '../../versions/practice-case.entity.js';
import { ProgrammeModule } from '../../versions/programme-module.entity.js';
import type { PartAddress } from '../draft-address.js';
import { DraftWriting } from '../draft-writing.js';
import { freeKey } from '../free-key.js';
import { assertUnchanged } from '../stand.js';

type CaseWords = Pick<PracticeCase, 'title' | 'situation' | 'question' | 'choices' | 'lesson' | 'afterthought'>;
type QuestionWords = Pick<CheckQuestion, 'question' | 'answers' | 'rightAnswer' | 'why'>;

/** Writing what professionals practise with: situations, and the questions of the check (D13). */
@Injectable()
export class PracticeWriting {
  constructor(private readonly writing: DraftWriting) {}

  /** At the end of a module, about its first lesson. Gives its key. */
  createCase(actor: Actor, address: PartAddress, title: string): Promise<string> {
    return this.writing.in(actor, address, async (tx, { id: versionId, programmeId }) => {
      const { id: moduleId } = await moduleOf(tx, address);
      const key = await freeKey(tx, PracticeCase, programmeId, title);
      const position = await tx.manager.countBy(PracticeCase, { moduleId });
      const first = await tx.manager.findOne(Lesson, { where: { moduleId }, order: { position: 'ASC' } });
      const empty = { situation: '', question: '', choices: [], lesson: first?.key ?? '', afterthought: '' };
      await tx.manager.insert(PracticeCase, { id: newId(), versionId, moduleId, key, position, title, ...empty });
      return key;
    });
  }

  createQuestion(actor: Actor, address: PartAddress, question: string): Promise<string> {
    return this.writing.in(actor, address, async (tx, { id: versionId, programmeId }) => {
      const { id: moduleId } = await moduleOf(tx, address);
      const key = await freeKey(tx, CheckQuestion, programmeId, question);
      const position = await tx.manager.countBy(CheckQuestion, { moduleId });
      await tx.manager.insert(CheckQuestion, { id: newId(), versionId, moduleId, key, position, question, answers: [], rightAnswer: 0, why: '' });
      return key;
    });
  }

  /** A draft may be unfinished: no lesson yet is refused when publishing. @throws InvalidInput about `les`, or about `stand` when another window was first */
  changeCase(actor: Actor, address: PartAddress, stand: string, words: CaseWords): Promise<void> {
    return this.writing.in(actor, address, async (tx, { id: versionId }) => {
      const practice = await tx.manager.findOneBy(PracticeCase, { versionId, key: address.part });
      if (!practice) throw new NoSuchProgramme();
      assertUnchanged(practice, stand);
      if (words.lesson !== '' && !(await tx.manager.existsBy(Lesson, { moduleId: practice.moduleId, key: words.lesson })))
        throw new InvalidInput({ les: 'Kies een les van deze module.' });
      await tx.manager.update(PracticeCase, { id: practice.id }, words);
    });
  }

  /** @throws InvalidInput about `stand` when another window was first */
  changeQuestion(actor: Actor, address: PartAddress, stand: string, words: QuestionWords): Promise<void> {
    return this.writing.in(actor, address, async (tx, { id: versionId }) => {
      const question = await tx.manager.findOneBy(CheckQuestion, { versionId, key: address.part });
      if (!question) throw new NoSuchProgramme();
      assertUnchanged(question, stand);
      await tx.manager.update(CheckQuestion, { id: question.id }, words);
    });
  }
}

async function moduleOf(tx: Tx, { draft: versionId, part: key }: PartAddress): Promise<ProgrammeModule> {
  const module = await tx.manager.findOneBy(ProgrammeModule, { versionId, key });
  if (!module) throw new NoSuchProgramme();
  return module;
}
