/**
 * Buurtsites: neighbourhoods, their own online place, who takes part in it, and the parts it can have.
 * A site runs without any course: what opens a part is told to us through `FeatureActivationService`.
 * We know nothing of steps or training.
 */
export { BuurtsitesModule } from './buurtsites.module.js';
export { FeatureActivationService, type FeatureChange } from './features/feature-activation.service.js';
export { checkFeatureTexts } from './features/check-feature-texts.js';
export { FeatureCatalogue, type FeatureText } from './features/feature-catalogue.js';
export { FeatureActivated, FeatureDeactivated, FeaturePaused } from './features/feature-events.js';
export { FEATURE_KEYS, type FeatureKey, type FeatureState } from './features/feature-keys.js';
export { FeatureRegistry } from './features/feature-registry.js';
export { type FeatureStates, FeatureStatesQueries } from './features/feature-states.queries.js';
export { FollowedSiteOpened, FollowingAsked } from './followers/follower-events.js';
export { SiteFollower } from './followers/site-follower.entity.js';
export { GroupMessageSent, GroupOwnerInvited, GroupProposed } from './features/group-events.js';
export { type IdeaFacts, IdeaJoined, IdeaMerged, IdeaOutcomeTold } from './features/idea-events.js';
export { ActivityProposed } from './features/agenda-events.js';
export { NewsTipReceived } from './features/news-events.js';
export { NoticeExpiring, type NoticeFacts, NoticeMessageSent, NoticeSuggested } from './features/notice-events.js';
export { SiteFeature } from './features/site-feature.entity.js';
export { authorOf } from './log/log-author.js';
export { LOG_WORDS } from './log/log-words.js';
export { SiteLogLine } from './log/site-log-line.entity.js';
export { SiteLogService } from './log/site-log.service.js';
export { Membership } from './memberships/membership.entity.js';
export { MembershipQueries } from './memberships/membership.queries.js';
export { MembershipService } from './memberships/membership.service.js';
export { ModerationQueries } from './moderation/moderation.queries.js';
export { HiddenByAdmin, MeasureTaken, ObjectionDecided, ObjectionMade, ReportAnswered, ReportReceived } from './moderation/moderation-events.js';
export { Organisation, OrganisationMember } from './organisations/organisation.entity.js';
export { OrganisationQueries } from './organisations/organisation.queries.js';
export { OrganisationService } from './organisations/organisation.service.js';
export { TrainerAppointed } from './organisations/trainer-appointed.event.js';
export { PhotoTakeDownAnswered, PhotoTakenDown } from './photos/photo-events.js';
export { PhotoQueries, type ShownPhoto } from './photos/photo.queries.js';
export { NO_PHOTO, PHOTO_FIELDS, type PhotoInput, PhotosService } from './photos/photos.service.js';
export { Neighbourhood } from './sites/neighbourhood.entity.js';
export { ACCENTS, type Accent, Site } from './sites/site.entity.js';
export { SiteService } from './sites/site.service.js';
export { describeStreet, type House, renderHouse, renderStreet, type Season, seasonOf, type SignState, type StreetOptions } from './street/index.js';
