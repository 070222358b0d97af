import { Module } from '@nestjs/common';
import { VersionComparison } from './comparison/version-comparison.js';
import { CurriculumQueries } from './versions/curriculum.queries.js';
import { LoadProgrammes } from './versions/load-programmes.js';
import { ProgrammeContents } from './versions/programme-contents.js';
import { ProgrammeDrafts } from './versions/programme-drafts.js';
import { ProgrammeVersions } from './versions/programme-versions.js';

const OFFERED = [CurriculumQueries, ProgrammeContents, ProgrammeDrafts, ProgrammeVersions, VersionComparison];

@Module({ providers: [...OFFERED, LoadProgrammes], exports: OFFERED })
export class CurriculumModule {}
