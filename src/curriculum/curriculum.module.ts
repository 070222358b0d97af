import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AuthorData } from './authors/author-data.js';
import { AuthorsController } from './authors/authors.controller.js';
import { AuthorsPage } from './authors/authors-page.js';
import { AuthorsService } from './authors/authors.service.js';
import { ProgrammeAccess } from './authors/programme-access.js';
import { ProgrammeChoices } from './authors/programme-choices.js';
import { Trainers } from './authors/trainers.js';
import { VersionComparison } from './comparison/version-comparison.js';
import { CopiesController } from './exchange/copies.controller.js';
import { CopyPage } from './exchange/copy-page.js';
import { ExportsController } from './exchange/exports.controller.js';
import { ImportPage } from './exchange/import-page.js';
import { ImportsController } from './exchange/imports.controller.js';
import { ProgrammeCopies } from './exchange/programme-copies.js';
import { ProgrammeExports } from './exchange/programme-exports.js';
import { ProgrammeImports } from './exchange/programme-imports.js';
import { ProgrammePlaces } from './exchange/programme-places.js';
import { SweepImports } from './exchange/sweep-imports.js';
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

const OFFERED = [
  AuthorsService,
  CurriculumQueries,
  ProgrammeAccess,
  ProgrammeChoices,
  ProgrammeContents,
  ProgrammeDrafts,
  ProgrammeVersions,
  Trainers,
  VersionComparison,
];
const EXCHANGE = [CopyPage, ImportPage, ProgrammeCopies, ProgrammeExports, ProgrammeImports, ProgrammePlaces, SweepImports];

@Module({
  imports: [AccountsModule],
  controllers: [AuthorsController, CopiesController, DraftsController, ExportsController, ImportsController, ProgrammesController, PublicationsController],
  providers: [...OFFERED, ...EXCHANGE, AuthorData, AuthorsPage, DraftsService, LoadProgrammes, ProgrammeListQueries, ProgrammePage, PublicationPage],
  exports: OFFERED,
})
export class CurriculumModule {}
