/**
 * Facilitation: how professionals learn to help on their way, between taking over and letting go.
 * What they write for themselves stays theirs until they share it (D15); the steps stay with the residents.
 */
export { type AttendedSession, AttendedSessions, type Attending } from './attendance/attended-sessions.js';
export { HeldSession, HeldSessionAttendee, HeldSessionRecord } from './attendance/held-session.entities.js';
export { HeldSessionsService } from './attendance/held-sessions.service.js';
export { SESSION_KINDS, type SessionKind } from './attendance/session-kinds.js';
export { CheckPass } from './check/check-pass.entity.js';
export { AccreditationsService } from './completion/accreditations.service.js';
export { CohortAccreditation } from './completion/cohort-accreditation.entity.js';
export { ModuleCompleted, ModuleCompletionWithdrawn } from './completion/completion-events.js';
export { ModuleCompletions } from './completion/module-completions.js';
export { ModuleCompletion, ModuleCompletionWithdrawal } from './completion/module-completion.entities.js';
export { FacilitationModule } from './facilitation.module.js';
export { CoachingChoice, CoachingMessage, CoachingMoment, CoachingRequest } from './coaching/coaching.entities.js';
export { AppointmentCalledOff, AppointmentMade, CoachingAsked, type CoachingMove, CoachingMoved } from './coaching/coaching-events.js';
export { CoachingQueries } from './coaching/coaching.queries.js';
export { CoachingService } from './coaching/coaching.service.js';
export { ReflectionEntry, ReflectionRemark } from './log/log.entities.js';
export { LogService } from './log/log.service.js';
export { NoteShared } from './notes/note-shared.event.js';
export { TrainerNote } from './notes/trainer-note.entity.js';
export { TrainerNotesService } from './notes/trainer-notes.service.js';
export { MirrorAsked } from './mirror/mirror-asked.event.js';
export { MirrorReady } from './mirror/mirror-ready.event.js';
export { MirrorAnswer, MirrorCount, MirrorRound } from './mirror/mirror.entities.js';
export { type AskedMirror, MirrorQueries } from './mirror/mirror.queries.js';
export { type Answers, MirrorsService } from './mirror/mirrors.service.js';
export { type Moment, Placement } from './placements/placement.entity.js';
export { RegieWatchPause } from './regie/regie-watch-pause.entity.js';
export { RegieWatchQueries } from './regie/regie-watch.queries.js';
export { PlacementsService } from './placements/placements.service.js';
