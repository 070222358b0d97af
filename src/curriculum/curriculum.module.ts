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
import { DraftEditingController } from './editing/drafts/draft-editing.controller.js';
import { DraftPage } from './editing/drafts/draft-page.js';
import { DraftWriting } from './editing/draft-writing.js';
import { FilesController } from './editing/files/files.controller.js';
import { LessonEditingController } from './editing/lessons/lesson-editing.controller.js';
import { LessonFormPage } from './editing/lessons/lesson-form-page.js';
import { LessonWriting } from './editing/lessons/lesson-writing.js';
import { ModuleEditingController } from './editing/modules/module-editing.controller.js';
import { ModuleFormPage } from './editing/modules/module-form-page.js';
import { ModuleWriting } from './editing/modules/module-writing.js';
import { NewPartsController } from './editing/parts/new-parts.controller.js';
import { PartsController } from './editing/parts/parts.controller.js';
import { PartsService } from './editing/parts/parts.service.js';
import { PastesController } from './editing/pasting/pastes.controller.js';
import { PracticeEditingController } from './editing/practice/practice-editing.controller.js';
import { PracticePages } from './editing/practice/practice-pages.js';
import { PracticeWriting } from './editing/practice/practice-writing.js';
import { DraftsController } from './programmes/drafts.controller.js';
import { DraftsService } from './programmes/drafts.service.js';
import { ProgrammeListQueries } from './programmes/programme-list.queries.js';
import { ProgrammePage } from './programmes/programme-page.js';
import { ProgrammesController } from './programmes/programmes.controller.js';
import { PublicationPage } from './programmes/publication-page.js';
import { PublicationsController } from './programmes/publications.controller.js';
import { VersionPages } from './reading/version-pages.js';
import { VersionsController } from './reading/versions.controller.js';
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
  controllers: [
    AuthorsController,
    CopiesController,
    DraftEditingController,
    DraftsController,
    ExportsController,
    FilesController,
    ImportsController,
    LessonEditingController,
    ModuleEditingController,
    NewPartsController,
    PartsController,
    PastesController,
    PracticeEditingController,
    ProgrammesController,
    PublicationsController,
    VersionsController,
  ],
  providers: [
    ...OFFERED,
    ...EXCHANGE,
    AuthorData,
    AuthorsPage,
    DraftPage,
    DraftsService,
    DraftWriting,
    LessonFormPage,
    LessonWriting,
    LoadProgrammes,
    ModuleFormPage,
    ModuleWriting,
    PartsService,
    PracticePages,
    PracticeWriting,
    ProgrammeListQueries,
    ProgrammePage,
    PublicationPage,
    VersionPages,
  ],
  exports: OFFERED,
})
export class CurriculumModule {}
