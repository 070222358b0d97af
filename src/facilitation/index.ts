/**
 * Facilitation: how professionals learn to help on their way, between taking over and letting go.
 * What they write for themselves stays theirs until they share it (D15); the steps stay with the residents.
 */
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
export { type Moment, Placement } from './placements/placement.entity.js';
export { RegieWatchPause } from './regie/regie-watch-pause.entity.js';
export { RegieWatchQueries } from './regie/regie-watch.queries.js';
export { PlacementsService } from './placements/placements.service.js';
