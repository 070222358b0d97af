/**
 * Curriculum: what residents and professionals learn together, in versions that never change once published (D18).
 * Who learns it is for `cohorts`, what it leads to for `stappenplan`.
 */
export { AuthorsService } from './authors/authors.service.js';
export { ProgrammeAccess, type SeenProgramme } from './authors/programme-access.js';
export { ProgrammeAuthor } from './authors/programme-author.entity.js';
export { type ProgrammeChoice, ProgrammeChoices } from './authors/programme-choices.js';
export { Trainers } from './authors/trainers.js';
export { compareContents, type PartDifference, type ProgrammeDifference, type TextDifference } from './comparison/compare-contents.js';
export { type PartInWords, partsInWords } from './comparison/parts-in-words.js';
export { VersionComparison } from './comparison/version-comparison.js';
export type { Stretch } from './comparison/word-diff.js';
export { filesOf } from './content/files-of.js';
export { type Audience, AUDIENCES, type Block, type Choice, type ProgrammeContent, type Stance, STANCES } from './content/programme-content.js';
export { LARGEST_FILE, type ProgrammeFiles } from './content/programme-source.js';
export { moduleKeysForEveryone } from './content/module-keys.js';
export { readFolder } from './content/read-folder.js';
export { type ProgrammeReading, readProgramme } from './content/read-programme.js';
export { readSeeds, SEEDS } from './content/read-seeds.js';
export { CurriculumModule } from './curriculum.module.js';
export { packed, unpacked } from './exchange/archive.js';
export { ProgrammeCopies } from './exchange/programme-copies.js';
export { ProgrammeImport } from './exchange/programme-import.entity.js';
export { ProgrammeImports } from './exchange/programme-imports.js';
export { type ModuleState, moduleStates } from './module-states.js';
export { lessonWords } from './reading/lesson-words.js';
export { CheckQuestion } from './versions/check-question.entity.js';
export { AlreadyPublished, InvalidProgramme, SameContent } from './versions/curriculum.errors.js';
export { CurriculumQueries, type LessonHead, type ModuleHead } from './versions/curriculum.queries.js';
export { FileContent } from './versions/file-content.entity.js';
export { Lesson } from './versions/lesson.entity.js';
export { LessonFile } from './versions/lesson-file.entity.js';
export { LoadProgrammes } from './versions/load-programmes.js';
export { PracticeCase } from './versions/practice-case.entity.js';
export { ProgrammeContents } from './versions/programme-contents.js';
export { ProgrammeDrafts } from './versions/programme-drafts.js';
export { ProgrammeModule } from './versions/programme-module.entity.js';
export { Programme } from './versions/programme.entity.js';
export { ProgrammeVersionPublished } from './versions/programme-version-published.event.js';
export { ProgrammeVersion } from './versions/programme-version.entity.js';
export { DEFAULT_PROGRAMME, ProgrammeVersions, type VersionHead } from './versions/programme-versions.js';
