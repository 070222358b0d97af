import { Injectable } from '@nestjs/common';
import { ProgrammeContents } from '../versions/programme-contents.js';
import { compareContents, type ProgrammeDifference } from './compare-contents.js';

/** What is different between two versions of a programme. */
@Injectable()
export class VersionComparison {
  constructor(private readonly contents: ProgrammeContents) {}

  async compare(fromVersionId: string, toVersionId: string): Promise<ProgrammeDifference> {
    const [before, after] = await Promise.all([this.contents.of(fromVersionId), this.contents.of(toVersionId)]);
    return compareContents(before, after);
  }
}
