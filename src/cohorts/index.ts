/**
 * Cohorts: training groups, who takes part in them in which role, and how people are invited.
 * Residents always are the majority (D8). What a group learns and does lives in the contexts above.
 */
export { Cohort, type CohortKind } from './cohorts/cohort.entity.js';
export { CohortAccess } from './cohorts/cohort.access.js';
export { CohortQueries, type TrainerName } from './cohorts/cohort.queries.js';
export { DayField } from './cohorts/dto/day-field.js';
export { CohortService } from './cohorts/cohort.service.js';
export { CohortTrainer, guidesOn } from './cohorts/cohort-trainer.entity.js';
export { CohortsModule } from './cohorts.module.js';
export { EnrolmentService } from './enrolments/enrolment.service.js';
export { Enrolment, TEAM_ROLES, type TeamRole } from './enrolments/enrolment.entity.js';
export { CohortCreated } from './events/cohort-created.event.js';
export { CohortStarted } from './events/cohort-started.event.js';
export { EnrolmentBegan } from './events/enrolment-began.event.js';
export { EnrolmentEnded } from './events/enrolment-ended.event.js';
export { LessonRead } from './events/lesson-read.event.js';
export { ProgrammeTakenOver } from './events/programme-taken-over.event.js';
export { TrainerJoined } from './events/trainer-joined.event.js';
export { TrainerLeft } from './events/trainer-left.event.js';
export { COHORT_LOG_WORDS } from './log-words.js';
export { InvitationSent } from './events/invitation-sent.event.js';
export { Invitation } from './invitations/invitation.entity.js';
export { Course, type CourseModule } from './learning/course.js';
export { type Learner, Learners } from './learning/learners.js';
export { type GoneLesson, LearningQueries, type ReaderRow } from './learning/learning.queries.js';
export { LessonNote, type NoteKind } from './learning/lesson-note.entity.js';
export { LessonNotes, type Note, type Saved } from './learning/lesson-notes.js';
export { LessonReading } from './learning/lesson-reading.entity.js';
export { LessonReadings } from './learning/lesson-readings.js';
export { addressOf, type LessonRow, lessonRows, progressOf } from './learning/lesson-rows.js';
export { lookingAlong, NOTHING_COUNTS } from './learning/looking-along.js';
export { previewIn } from './learning/preview.js';
export { type NextLesson, type TrainingModel, TrainingOverview } from './learning/training-overview.js';
export { CohortProgramme } from './programmes/cohort-programme.entity.js';
export { CohortProgrammes } from './programmes/cohort-programmes.js';
