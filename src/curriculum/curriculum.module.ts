import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AuthorData } from './authors/author-data.js';
import { AuthorsController } from './authors/authors.controller.js';
import { AuthorsPage } from './authors/authors-page.js';
import { AuthorsService } from './authors/authors.service.js';
import { ProgrammeAccess } from './authors/programme-access.js';
import { Trainers } from './authors/trainers.js';
import { VersionComparison } from './comparison/version-comparison.js';
import { DraftsController } from './programmes/drafts.controller.js';
import { DraftsService } from './programmes/drafts.service.js';
import { ProgrammeListQueries } from './programmes/programme-list.queries.js';
import { ProgrammePage } from './programmes/programme-page.js';
import { ProgrammesController } from './programmes/programmes.controller.js';
import { PublicationPage } from './programmes/publication-page.js';
import { PublicationsController } from './programmes/publications.controller.js';
import { CurriculumQueries } from './versions/curriculum.queries.js';
import { LoadProgrammes } from './versions/load-programmes.js';
import { ProgrammeContents } from './versions/programme-contents.js';
import { ProgrammeDrafts } from './versions/programme-drafts.js';
import { ProgrammeVersions } from './versions/programme-versions.js';

const OFFERED = [AuthorsService, CurriculumQueries, ProgrammeAccess, ProgrammeContents, ProgrammeDrafts, ProgrammeVersions, Trainers, VersionComparison];

@Module({
  imports: [AccountsModule],
  controllers: [AuthorsController, DraftsController, ProgrammesController, PublicationsController],
  providers: [...OFFERED, AuthorData, AuthorsPage, DraftsService, LoadProgrammes, ProgrammeListQueries, ProgrammePage, PublicationPage],
  exports: OFFERED,
})
export class CurriculumModule {}
