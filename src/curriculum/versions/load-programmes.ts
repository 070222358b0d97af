import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Seeds } from '../../platform/seeds/seeds.js';
import { compareContents } from '../comparison/compare-contents.js';
import { differenceInWords } from '../comparison/difference-in-words.js';
import type { ProgrammeContent } from '../content/programme-content.js';
import { readSeeds } from '../content/read-seeds.js';
import { ProgrammeContents } from './programme-contents.js';
import { ProgrammeDrafts } from './programme-drafts.js';
import { Programme } from './programme.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';
import { digestOf } from './write-content.js';

/** Brings the programmes of the seeds into the database; what is there already stays as it is (D18). */
@Injectable()
export class LoadProgrammes implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seeds: Seeds,
    private readonly drafts: ProgrammeDrafts,
    private readonly contents: ProgrammeContents,
  ) {}

  onModuleInit(): void {
    this.seeds.add('programma', () => this.load());
  }

  async load(root?: string): Promise<readonly string[]> {
    const changes: string[] = [];
    for (const { folder, content, remarks } of readSeeds(root)) {
      if (!content)
        throw new Error(
          `the seeds of ${folder} are not right; run npm run seeds:check\n${remarks.map(({ file, line, text }) => `${file} regel ${String(line)}: ${text}`).join('\n')}`,
        );
      changes.push(...(await this.unitOfWork.run((tx) => this.bring(tx, content))));
    }
    return changes;
  }

  private async bring(tx: Tx, content: ProgrammeContent): Promise<readonly string[]> {
    const digest = digestOf(content);
    const programme = await tx.manager.findOneBy(Programme, { key: content.key });
    const where = { programmeId: programme?.id ?? '' };
    if (
      await tx.manager.existsBy(ProgrammeVersion, [
        { ...where, digest },
        { ...where, seedsDigest: digest },
      ])
    )
      return [];

    const newest = await tx.manager.findOne(ProgrammeVersion, { where: { ...where, number: Not(IsNull()) }, order: { number: 'DESC' } });
    const differences = newest ? differenceInWords(compareContents(await this.contents.of(newest.id, tx.manager), content)) : [];
    const draftId = await this.drafts.create(tx, content, { personId: null, seedsDigest: digest });
    // who wrote their own version decides whether ours takes its place
    if (newest && newest.seedsDigest === null) return [`${content.key}: nieuwe teksten staan klaar als concept, want er is een eigen versie`, ...differences];
    const { number } = await this.drafts.publish(tx, draftId);
    return [`${content.key}: versie ${String(number)} gemaakt`, ...differences];
  }
}
