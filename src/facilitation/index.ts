/**
 * Facilitation: how professionals learn to help on their way, between taking over and letting go.
 * What they write for themselves stays theirs until they share it (D15); the steps stay with the residents.
 */
export { FacilitationModule } from './facilitation.module.js';
export { ReflectionEntry, ReflectionRemark } from './log/log.entities.js';
export { LogService } from './log/log.service.js';
export { type Moment, Placement } from './placements/placement.entity.js';
export { PlacementsService } from './placements/placements.service.js';
